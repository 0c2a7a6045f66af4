using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>What was expected and what was reached in one year.</summary>
public sealed record YearRow(int Year, Target? Target, Result? Result)
{
    /// <summary>Every year that the indicator says anything of, ascending.</summary>
    public static ImmutableArray<YearRow> Of(Indicator indicator, PublishedPlan plan)
    {
        var own = plan.Plan.Year;
        var years = indicator.TargetsByYear.Keys.Concat(indicator.History.Keys).Append(own).Distinct().Order();
        return
        [
            .. years.Select(year => new YearRow(
                year,
                year == own ? indicator.Target ?? indicator.TargetsByYear.GetValueOrDefault(year) : indicator.TargetsByYear.GetValueOrDefault(year),
                year == own ? plan.Standings[indicator.Id].Result : indicator.History.GetValueOrDefault(year))),
        ];
    }
}
