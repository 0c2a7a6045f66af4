using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>The money of an objective, a sheet or a plan, revenue and expenditure apart.</summary>
public sealed record MoneyView
{
    /// <summary>Revenue first; a direction without lines is left out.</summary>
    public required ImmutableArray<MoneyTable> Tables { get; init; }

    /// <summary>Totals that the document prints for the same scope.</summary>
    public ImmutableArray<PrintedTotal> PrintedTotals { get; init; } = [];

    public static MoneyView Of(IEnumerable<BudgetLine> lines, IEnumerable<PrintedTotal> printed, SiteFrame frame)
    {
        var byDirection = lines.ToLookup(line => line.Direction);
        return new MoneyView
        {
            Tables =
            [
                .. new[] { Direction.Revenue, Direction.Expenditure }
                    .Where(byDirection.Contains)
                    .Select(direction => MoneyTable.Of(direction, [.. byDirection[direction]], frame)),
            ],
            PrintedTotals = [.. printed],
        };
    }
}
