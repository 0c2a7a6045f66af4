using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>What was expected and what was reached in one year.</summary>
public sealed record YearRow(int Year, Target? Target, Result? Result)
{
    /// <summary>Every year that the indicator says anything of, ascending.</summary>
    public static ImmutableArray<YearRow> Of(Indicator indicator, PublishedPlan plan)
    {
        var own = plan.Plan.Year;
        var standing = plan.Standings[indicator.Id];
        var years = indicator.TargetsByYear.Keys.Concat(indicator.History.Keys).Append(own).Distinct().Order();
        return
        [
            .. years.Select(year => new YearRow(
                year,
                year == own ? standing.Target : indicator.TargetsByYear.GetValueOrDefault(year),
                year == own ? standing.Result : indicator.History.GetValueOrDefault(year))),
        ];
    }
}
