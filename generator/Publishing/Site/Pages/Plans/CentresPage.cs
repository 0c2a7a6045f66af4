using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The tree of the centres of responsibility.</summary>
public sealed record CentresPage : PlanPage
{
    public required ImmutableArray<TreeView> Roots { get; init; }
}
