using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>Budget lines of one direction, with the columns that hold anything and their sums.</summary>
public sealed record MoneyTable
{
    public required Direction Direction { get; init; }

    public required ImmutableArray<BudgetLine> Lines { get; init; }

    public required ImmutableArray<MoneyColumn> Columns { get; init; }
}
