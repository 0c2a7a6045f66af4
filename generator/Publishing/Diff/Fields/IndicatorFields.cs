namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of an indicator.</summary>
internal static class IndicatorFields
{
    public static IReadOnlyList<Field<Indicator>> All { get; } =
    [
        new(DiffTopic.Title, "nome", indicator => indicator.Name),
        new(DiffTopic.Target, "valore atteso", indicator => indicator.Target?.Text),
        new(DiffTopic.Target, (indicator, _) => indicator.TargetsByYear.Select(target => ($"valore atteso per il {target.Key}", (string?)target.Value.Text))),
        new(DiffTopic.Target, "verso", indicator => indicator.Trend?.Italian()),
        new(DiffTopic.Result, "risultato", indicator => Shown.Of(indicator.Result)),
        new(DiffTopic.Result, "esito dichiarato", indicator => Shown.Of(indicator.DeclaredOutcome)),
        new(DiffTopic.Result, "valore iniziale", indicator => indicator.Baseline?.Text),
        new(DiffTopic.Result, (indicator, _) => indicator.History.Select(result => ($"valore del {result.Key}", Shown.Of(result.Value)))),
        new(DiffTopic.Result, (indicator, plan) => Measured(plan.Index.MeasurementsOfIndicator[indicator.Id], plan)) { From = "rilevazioni" },
        new(DiffTopic.Weight, "peso", indicator => Shown.Of(indicator.Weight)),
        new(DiffTopic.Other, "fase", indicator => indicator.Phase?.ToString()),
        new(DiffTopic.Other, "codice", indicator => indicator.Code),
        new(DiffTopic.Other, "tipo", indicator => indicator.Kind),
        new(DiffTopic.Other, "unità di misura", indicator => indicator.Unit),
        new(DiffTopic.Other, "formula", indicator => indicator.Formula),
        new(DiffTopic.Other, "fonte del dato", indicator => indicator.DataSource),
        new(DiffTopic.Other, "serie", indicator => indicator.Series),
        new(DiffTopic.Text, "motivo per cui manca il risultato", indicator => indicator.WhyMissing),
        new(DiffTopic.Text, "note", indicator => indicator.Note),
    ];

    /// <summary>By day: one more day is one more value.</summary>
    public static IEnumerable<(string Name, string? Value)> Measured(IEnumerable<Measurement> measurements, PlanVersion plan) => measurements.Select(measured => (
        $"rilevazione del {Shown.Of((DateOnly?)measured.Date)}",
        (string?)(plan.Data.IsPersonal(measured.Source) ? "(non si mostra)" : measured.Value.Text)));
}
