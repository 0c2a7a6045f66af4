using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The tree of the centres of responsibility, and the people of the whole plan.</summary>
public sealed record CentresPage : PlanPage
{
    public required ImmutableArray<TreeView> Roots { get; init; }

    /// <summary>The groups of people that are of no single part of the plan.</summary>
    public ImmutableArray<StaffGroup> Staff { get; init; } = [];
}
