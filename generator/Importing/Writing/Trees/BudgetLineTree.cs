using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A budget line inside its objective or sheet.</summary>
internal static class BudgetLineTree
{
    public static MappingNode Of(BudgetLine line) => Tree.Map(
        ("id", Id(line.Id)),
        ("direzione", Tree.Text(line.Direction.Italian())),
        ("titolo", Tree.Text(line.Title)),
        ("tipo_titolo", Tree.Text(line.TitleKind)),
        ("aggregato", Tree.Text(line.Aggregate)),
        ("esercizio", Tree.Number(line.FiscalYear)),
        ("capitolo", Tree.Text(line.Chapter)),
        ("articolo", Tree.Text(line.Article)),
        ("codice_bilancio", Tree.Text(line.BudgetCode)),
        ("piano_finanziario", Tree.Text(line.FinancialPlan)),
        ("missione", Tree.Text(line.Mission)),
        ("programma", Tree.Text(line.Programme)),
        ("cup", Tree.Text(line.Cup)),
        ("base", Tree.Text(line.Basis)),
        ("descrizione", Tree.Text(line.Description)),
        ("previsto", PlannedOf(line)),
        ("assestato", Money(line.Adjusted)),
        ("impegnato", Money(line.Committed)),
        ("pagato", Money(line.Settled)),
        ("note", Tree.Text(line.Note)),
        ("fonte", ValueTrees.Of(line.Provenance)));

    /// <summary>One amount for the financial year is just the amount.</summary>
    private static Node? PlannedOf(BudgetLine line) =>
        line.Planned.Count == 1 && line.FiscalYear is { } year && line.Planned.TryGetValue(year, out var amount)
            ? Money(amount)
            : ByYear(line.Planned, planned => Money(planned));
}
