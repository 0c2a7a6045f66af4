using System.Collections.Immutable;
using PegOpenData.Publishing.Charts;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>An indicator as pages show it.</summary>
public sealed record IndicatorView
{
    public required Indicator Indicator { get; init; }

    public required Standing Standing { get; init; }

    public required UrlPath Url { get; init; }

    /// <summary>The printed name, or words that say it is missing.</summary>
    public required string Name { get; init; }

    /// <summary>One plain sentence that adds nothing: "Atteso 170, raggiunto 247."</summary>
    public required string Sentence { get; init; }

    /// <summary>Target and result drawn, where both can be measured alike.</summary>
    public Chart? Comparison { get; init; }

    /// <summary>What the indicator measures: an objective, a phase or a programme line.</summary>
    public Crumb? Parent { get; init; }

    /// <summary>Targets and values side by side, one row a year, ascending.</summary>
    public ImmutableArray<YearRow> Years { get; init; } = [];
}
