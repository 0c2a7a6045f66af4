using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.Figures;

/// <summary>A percentage that the document prints beside a total is that total's share of the one printed for its office.</summary>
internal sealed class PrintedPercentagesMatch : IPlanCheck
{
    /// <summary>Two decimals are printed.</summary>
    private const decimal Tolerance = 0.01m;

    public IReadOnlyList<string> Needs => [Collections.Sheets, Collections.Objectives];

    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        foreach (var total in index.Plan.PrintedTotals)
        {
            if (total.Percentage is { } printed && ShareOf(total, index) is { } share && Math.Abs(share - printed) > Tolerance)
            {
                yield return Errors.Checks.PercentageMismatch(
                    total.Source["percentuale"], total.Item, printed, Math.Round(share, 2), total.Id is { } id ? $"{total.Scope}/{id}" : null);
            }
        }
    }

    /// <summary>Percent; null where nothing is printed for the office, or nothing but zero.</summary>
    private static decimal? ShareOf(PrintedTotal total, PlanIndex index)
    {
        var centre = total.Centre ?? CentreOf(total, index);
        var whole = index.Plan.PrintedTotals.FirstOrDefault(other => other != total && other.Scope == Collections.Centres && other.Id == centre
            && other.Item == total.Item && other.TitleKind == total.TitleKind)?.Amount;
        return centre is not null && whole is { Euro: not 0 } sum && total.Amount is { } amount ? amount.Euro / sum.Euro * 100 : null;
    }

    private static Slug? CentreOf(PrintedTotal total, PlanIndex index) => (total.Scope, total.Id) switch
    {
        (Collections.Sheets, { } id) => index.Sheets.GetValueOrDefault(id)?.Centre,
        (Collections.Objectives, { } id) => index.Objectives.GetValueOrDefault(id)?.Centre,
        _ => null,
    };
}
