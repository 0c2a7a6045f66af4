using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.Figures;

/// <summary>A total that the document prints is, to the cent, the sum of its lines for the plan's year; lines without an amount are not summed.</summary>
internal sealed class PrintedTotalsMatch : IPlanCheck
{
    public IReadOnlyList<string> Needs => [Collections.BudgetLines, Collections.Centres, Collections.Lines];

    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        foreach (var total in index.Plan.PrintedTotals)
        {
            if (total.Amount is { } printed && Sum(total, index) is { } sum && printed != sum)
            {
                yield return Errors.Checks.TotalMismatch(
                    total.Source["importo"], total.Item, printed.Euro, sum.Euro, total.Id is { } id ? $"{total.Scope}/{id}" : null);
            }
        }
    }

    /// <summary>Null where no line in scope has an amount: then there is nothing to hold the total against.</summary>
    private static Amount? Sum(PrintedTotal total, PlanIndex index)
    {
        var lines = BudgetScope.LinesOf(total, index).ToLookup(line => line.Direction, line => AmountOf(line, index.Plan.Year));
        var revenue = Amount.Sum(lines[Direction.Revenue]);
        var expenditure = Amount.Sum(lines[Direction.Expenditure]);
        return total.Item switch
        {
            "entrata" => revenue,
            "spesa" or "budget" => expenditure,
            _ => revenue is null && expenditure is null ? null : (revenue ?? default) - (expenditure ?? default),
        };
    }

    private static Amount? AmountOf(BudgetLine line, int year) => line.Planned.TryGetValue(year, out var amount) ? amount : null;
}
