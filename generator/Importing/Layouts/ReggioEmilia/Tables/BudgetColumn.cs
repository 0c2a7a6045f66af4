using System.Collections.Frozen;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A column of amounts: «Entrate Correnti», «Spese Investimenti».</summary>
/// <param name="TitleKind">corrente or investimento.</param>
internal readonly record struct BudgetColumn(Direction Direction, string TitleKind)
{
    private static readonly FrozenDictionary<string, BudgetColumn> ByHeading = new Dictionary<string, BudgetColumn>
    {
        ["Entrate Correnti"] = new(Direction.Revenue, "corrente"),
        ["Entrate Investimenti"] = new(Direction.Revenue, "investimento"),
        ["Spese Correnti"] = new(Direction.Expenditure, "corrente"),
        ["Spese Investimenti"] = new(Direction.Expenditure, "investimento"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The column with that heading, whatever its capitals; or null.</summary>
    public static BudgetColumn? Of(string heading) => ByHeading.TryGetValue(heading, out var column) ? column : null;
}
