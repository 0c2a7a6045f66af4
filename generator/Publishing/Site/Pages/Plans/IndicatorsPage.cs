using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The indicators of the plan, with target and result.</summary>
public sealed record IndicatorsPage : PlanPage
{
    public required ImmutableArray<IndicatorView> Indicators { get; init; }
}
