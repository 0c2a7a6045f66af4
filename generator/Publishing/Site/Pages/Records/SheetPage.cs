using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Records;

/// <summary>A sheet: its objectives, phases, money and people.</summary>
public sealed record SheetPage : PlanPage
{
    public required Sheet Sheet { get; init; }

    public string? DescriptionHtml { get; init; }

    public Crumb? Centre { get; init; }

    public ImmutableArray<Crumb> Lines { get; init; } = [];

    public required ImmutableArray<ObjectiveView> Objectives { get; init; }

    public required PhasesView Phases { get; init; }

    public required MoneyView Money { get; init; }

    public ImmutableArray<StaffGroup> Staff { get; init; } = [];
}
