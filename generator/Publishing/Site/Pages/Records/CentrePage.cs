using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Records;

/// <summary>A centre of responsibility: its objectives, their outcomes, the offices below it.</summary>
public sealed record CentrePage : PlanPage
{
    public required Centre Centre { get; init; }

    public Crumb? Parent { get; init; }

    public required ImmutableArray<ObjectiveView> Objectives { get; init; }

    public required OutcomeTally Outcomes { get; init; }

    public ImmutableArray<Crumb> Children { get; init; } = [];

    public ImmutableArray<Crumb> Sheets { get; init; } = [];

    public ImmutableArray<StaffGroup> Staff { get; init; } = [];
}
