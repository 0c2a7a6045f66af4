namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of a phase.</summary>
internal static class PhaseFields
{
    public static IReadOnlyList<Field<Phase>> All { get; } =
    [
        new(DiffTopic.Title, "nome", phase => phase.Name),
        new(DiffTopic.Date, "inizio previsto", phase => Shown.Of(phase.Planned.Start)),
        new(DiffTopic.Date, "fine prevista", phase => Shown.Of(phase.Planned.End)),
        new(DiffTopic.Date, "inizio effettivo", phase => Shown.Of(phase.Actual.Start)),
        new(DiffTopic.Date, "fine effettiva", phase => Shown.Of(phase.Actual.End)),
        new(DiffTopic.Date, "mesi previsti", phase => Shown.Months(phase.PlannedMonths)),
        new(DiffTopic.Date, "mesi effettivi", phase => Shown.Months(phase.ActualMonths)),
        new(DiffTopic.Target, "valore atteso", phase => phase.ExpectedText),
        new(DiffTopic.Result, "avanzamento", phase => Shown.Percent(phase.Completion)),
        new(DiffTopic.Result, (phase, plan) => IndicatorFields.Measured(plan.Index.MeasurementsOfPhase[phase.Id], plan)) { From = "rilevazioni" },
        new(DiffTopic.Weight, "peso", phase => Shown.Of(phase.Weight)),
        new(DiffTopic.Office, "ufficio responsabile", (phase, plan) => plan.NameOf(phase.Centre)),
        new(DiffTopic.Office, "ruolo del responsabile", phase => phase.Responsible?.Role),
        new(DiffTopic.Person, "nome del responsabile", phase => phase.Responsible?.Name),
        new(DiffTopic.Other, "posto nell'elenco", phase => Shown.Of((decimal?)phase.Order)),
        new(DiffTopic.Other, "atto", phase => phase.Act),
        new(DiffTopic.Text, "descrizione", phase => phase.Description),
        new(DiffTopic.Text, "note", phase => phase.Note),
    ];
}
