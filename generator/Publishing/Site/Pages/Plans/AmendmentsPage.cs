using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>What changed after approval, the newest first.</summary>
public sealed record AmendmentsPage : PlanPage
{
    public required ImmutableArray<AmendmentView> Amendments { get; init; }
}
