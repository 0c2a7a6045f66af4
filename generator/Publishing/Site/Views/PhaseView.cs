using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>A phase as pages show it.</summary>
public sealed record PhaseView
{
    public required Phase Phase { get; init; }

    /// <summary>Safe HTML.</summary>
    public string? DescriptionHtml { get; init; }

    /// <summary>Only where it is another than the centre of its objective or sheet, which the page names already.</summary>
    public Crumb? Centre { get; init; }

    /// <summary>By date.</summary>
    public ImmutableArray<MeasurementView> Measurements { get; init; } = [];
}
