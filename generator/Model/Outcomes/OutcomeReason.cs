namespace PegOpenData.Model.Outcomes;

/// <summary>The rule that gave a computed outcome, or why there is none; printed on the page.</summary>
public enum OutcomeReason
{
    [Term("dichiarato")] Declared,
    [Term("operatore")] PrintedOperator,
    [Term("scadenza")] Deadline,
    [Term("booleano")] Boolean,
    [Term("intervallo")] Range,
    [Term("verso-crescente")] IncreasingTrend,
    [Term("verso-decrescente")] DecreasingTrend,
    [Term("verso-mantenimento")] SteadyTrend,
    [Term("valore-atteso-mancante")] NoTarget,
    [Term("risultato-mancante")] NoResult,
    [Term("valore-atteso-testuale")] TextTarget,
    [Term("valore-atteso-composto")] CompoundTarget,
    [Term("scadenza-relativa")] RelativeDeadline,
    [Term("valore-atteso-incerto")] UncertainTarget,
    [Term("risultato-non-leggibile")] UnreadableResult,
    [Term("risultato-senza-data")] UndatedResult,
    [Term("operatore-mancante")] NoOperator,
    [Term("unita-diverse")] DifferentUnits,
    [Term("piano-in-corso")] PlanStillRunning,
    [Term("scadenza-passata")] DeadlinePassed,
}
