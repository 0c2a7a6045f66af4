using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Records;

/// <summary>An objective: what, who, when, how far, with what money, from which political promise.</summary>
public sealed record ObjectivePage : PlanPage
{
    public required Objective Objective { get; init; }

    public Crumb? Centre { get; init; }

    public ImmutableArray<Crumb> InvolvedCentres { get; init; } = [];

    public Crumb? Sheet { get; init; }

    /// <summary>For each line the objective comes from, the way down its tree, the line itself last.</summary>
    public ImmutableArray<ImmutableArray<Crumb>> Lines { get; init; } = [];

    /// <summary>The same objective in an earlier plan.</summary>
    public Crumb? Continues { get; init; }

    public string? DescriptionHtml { get; init; }

    public ImmutableArray<TextView> Sections { get; init; } = [];

    /// <summary>What the office told of it, the newest first; titles are dates.</summary>
    public ImmutableArray<TextView> Progress { get; init; } = [];

    public required PhasesView Phases { get; init; }

    public required ImmutableArray<IndicatorView> Indicators { get; init; }

    public required OutcomeTally Outcomes { get; init; }

    public required MoneyView Money { get; init; }

    public ImmutableArray<StaffGroup> Staff { get; init; } = [];

    public ImmutableArray<AmendmentView> Amendments { get; init; } = [];
}
