namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of a budget line.</summary>
internal static class BudgetFields
{
    public static IReadOnlyList<Field<BudgetLine>> All { get; } =
    [
        new(DiffTopic.Amount, (line, _) => line.Planned.Select(planned => ($"previsto per il {planned.Key}", Shown.Of(planned.Value)))),
        new(DiffTopic.Amount, "assestato", line => Shown.Of(line.Adjusted)),
        new(DiffTopic.Amount, "impegnato o accertato", line => Shown.Of(line.Committed)),
        new(DiffTopic.Amount, "pagato o riscosso", line => Shown.Of(line.Settled)),
        new(DiffTopic.Other, "direzione", line => line.Direction.Italian()),
        new(DiffTopic.Other, "titolo di bilancio", line => line.Title ?? line.TitleKind),
        new(DiffTopic.Other, "tipologia o macroaggregato", line => line.Aggregate),
        new(DiffTopic.Other, "capitolo e articolo", line => $"{line.Chapter} {line.Article}".Trim()),
        new(DiffTopic.Other, "codice di bilancio", line => line.BudgetCode),
        new(DiffTopic.Other, "piano finanziario", line => line.FinancialPlan),
        new(DiffTopic.Other, "missione e programma", line => $"{line.Mission} {line.Programme}".Trim()),
        new(DiffTopic.Other, "CUP", line => line.Cup),
        new(DiffTopic.Other, "competenza, cassa o residui", line => line.Basis),
        new(DiffTopic.Text, "descrizione", line => line.Description),
        new(DiffTopic.Text, "note", line => line.Note),
    ];
}
