namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of a plan itself.</summary>
internal static class PlanFields
{
    public static IReadOnlyList<Field<Plan>> All { get; } =
    [
        new(DiffTopic.Title, "denominazione", plan => plan.Name),
        new(DiffTopic.State, "stato", plan => plan.Status.Italian()),
        new(DiffTopic.State, "copertura", plan => plan.Coverage is { } coverage ? coverage.IsComplete ? "completa" : "non completa" : null),
        new(DiffTopic.State, "validazione", plan => plan.Validation is { } validation ? $"{validation.Body} {validation.Act} {Shown.Of(validation.Date)}".Trim() + Shown.In(validation.Url) : null),
        new(DiffTopic.Date, "situazione al", plan => Shown.Of(plan.AsOf)),
        new(DiffTopic.Date, "data di pubblicazione", plan => Shown.Of(plan.Published)),
        new(DiffTopic.Date, "data di aggiornamento", plan => Shown.Of(plan.Updated)),
        new(DiffTopic.Date, "inizio", plan => Shown.Of(plan.Period.Start)),
        new(DiffTopic.Date, "fine", plan => Shown.Of(plan.Period.End)),
        new(DiffTopic.Office, "ufficio responsabile", plan => plan.ResponsibleOffice),
        new(DiffTopic.Amount, (plan, _) => plan.PrintedTotals.Select(total => (NameOf(total), Shown.Of(total.Amount) ?? Shown.Percent(total.Percentage)))),
        new(DiffTopic.Other, "anno", plan => $"{plan.Year}"),
        new(DiffTopic.Other, "tipo", plan => plan.Kind),
        new(DiffTopic.Other, "atti", plan => string.Join("; ", plan.Acts.Select(Shown.Of))),
        new(DiffTopic.Other, "documenti", plan => string.Join("; ", plan.Documents.Select(document => document.Title + Shown.In(document.Url)))),
        new(DiffTopic.Text, "contenuto dei documenti", plan => string.Join(' ', plan.Documents.Select(document => document.Sha256))),
        new(DiffTopic.Other, "modifiche dopo l'approvazione", plan => plan.Amendments.Length == 0 ? null : $"{plan.Amendments.Length}") { From = "modifiche" },
        new(DiffTopic.Text, "contenuto delle modifiche", plan => string.Join('|', plan.Amendments.Select(Content))) { From = "modifiche" },
        new(DiffTopic.Person, "personale", plan => Shown.Of(plan.Staff.Where(group => group.IsOfWholePlan))) { From = "personale" },
        new(DiffTopic.Text, "ciò che manca", plan => plan.Coverage?.Missing),
        new(DiffTopic.Text, "note", plan => plan.Note),
    ];

    private static string Content(Amendment change) => string.Join('\n', Shown.Of((DateOnly?)change.Date),
        $"{change.Objective} {change.Indicator} {change.Phase}", change.Field, change.From, change.To, change.Reason, Shown.Of(change.Act));

    private static string NameOf(PrintedTotal total) =>
        string.Join(' ', new[] { "totale stampato:", total.Item, total.TitleKind, total.Scope == "piano" ? null : $"di {total.Scope}", total.Id?.ToString(), total.Centre?.ToString() }.OfType<string>());
}
