using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The objectives of the plan.</summary>
public sealed record ObjectivesPage : PlanPage
{
    public required ImmutableArray<ObjectiveView> Objectives { get; init; }
}
