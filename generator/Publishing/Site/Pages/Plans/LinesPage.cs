using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The trees of the programme lines.</summary>
public sealed record LinesPage : PlanPage
{
    public required ImmutableArray<TreeView> Roots { get; init; }
}
