using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The plan's front page: what it is, how far it is, where to go.</summary>
public sealed record OverviewPage : PlanPage
{
    public required OutcomeTally Outcomes { get; init; }

    public required ImmutableArray<TreeView> Centres { get; init; }

    public required ImmutableArray<TreeView> Lines { get; init; }

    public required MoneyView Money { get; init; }
}
