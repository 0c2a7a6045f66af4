namespace PegOpenData.Publishing.Site.Views;

/// <summary>A column of amounts.</summary>
/// <param name="Title">For instance "Previsto 2025".</param>
/// <param name="Amount">The amount of a line, null where the cell is empty.</param>
/// <param name="Total">The sum, null where every cell is empty.</param>
public sealed record MoneyColumn(string Title, Func<BudgetLine, Amount?> Amount, Amount? Total);
