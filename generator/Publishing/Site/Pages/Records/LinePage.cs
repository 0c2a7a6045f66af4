using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Records;

/// <summary>A programme line: what it promises, the objectives that come from it.</summary>
public sealed record LinePage : PlanPage
{
    public required ProgrammeLine Line { get; init; }

    public required ImmutableArray<ObjectiveView> Objectives { get; init; }

    public required ImmutableArray<IndicatorView> Indicators { get; init; }

    public required OutcomeTally Outcomes { get; init; }

    /// <summary>From the root of its tree down to its parent.</summary>
    public ImmutableArray<Crumb> Ancestors { get; init; } = [];

    public ImmutableArray<Crumb> Children { get; init; } = [];
}
