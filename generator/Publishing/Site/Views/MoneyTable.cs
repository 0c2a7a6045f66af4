using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>Budget lines of one direction, with the columns that hold anything and their sums.</summary>
public sealed record MoneyTable
{
    public required Direction Direction { get; init; }

    public required ImmutableArray<BudgetLine> Lines { get; init; }

    public required ImmutableArray<MoneyColumn> Columns { get; init; }

    public static MoneyTable Of(Direction direction, ImmutableArray<BudgetLine> lines, SiteFrame frame) => new()
    {
        Direction = direction,
        Lines = lines,
        Columns = [.. ColumnsOf(direction, lines, frame.Texts).Where(column => column.Total is not null)],
    };

    private static IEnumerable<MoneyColumn> ColumnsOf(Direction direction, ImmutableArray<BudgetLine> lines, Texts texts)
    {
        foreach (var year in lines.SelectMany(line => line.Planned.Keys).Distinct().Order())
        {
            yield return Column(texts.Fill("money.planned", year), lines, line => line.Planned.TryGetValue(year, out var amount) ? amount : null);
        }

        yield return Column(texts["money.adjusted"], lines, line => line.Adjusted);
        yield return Column(texts[$"money.committed.{direction.Italian()}"], lines, line => line.Committed);
        yield return Column(texts[$"money.settled.{direction.Italian()}"], lines, line => line.Settled);
    }

    private static MoneyColumn Column(string title, ImmutableArray<BudgetLine> lines, Func<BudgetLine, Amount?> amount) =>
        new(title, amount, Amount.Sum(lines.Select(amount)));
}
