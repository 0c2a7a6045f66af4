using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Records;

/// <summary>An indicator: what was expected, what was reached, how it is computed and judged.</summary>
public sealed record IndicatorPage : PlanPage
{
    public required IndicatorView View { get; init; }

    /// <summary>What the outcome rests on, in one sentence.</summary>
    public required string Explanation { get; init; }

    /// <summary>By date.</summary>
    public ImmutableArray<MeasurementView> Measurements { get; init; } = [];

    public ImmutableArray<AmendmentView> Amendments { get; init; } = [];
}
