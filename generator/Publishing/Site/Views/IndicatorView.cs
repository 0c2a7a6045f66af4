using System.Collections.Immutable;
using PegOpenData.Publishing.Charts;
using PegOpenData.Publishing.Site.Language;

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

    /// <summary>Target and result drawn, where both can be measured alike; drawn when asked for, since lists do not.</summary>
    public Chart? Comparison => DrawComparison();

    public required Func<Chart?> DrawComparison { private get; init; }

    /// <summary>What the indicator measures: an objective, a phase or a programme line.</summary>
    public Crumb? Parent { get; init; }

    /// <summary>Targets and values side by side, one row a year, ascending.</summary>
    public ImmutableArray<YearRow> Years { get; init; } = [];

    public static IndicatorView Of(Indicator indicator, PublishedPlan plan, SiteFrame frame)
    {
        var standing = plan.Standings[indicator.Id];
        var sentence = IndicatorSentence.Of(standing, frame.Texts, frame.Format);
        return new IndicatorView
        {
            Indicator = indicator,
            Standing = standing,
            Url = plan.UrlOf(indicator),
            Name = NameOf(indicator, frame.Texts),
            Sentence = sentence,
            DrawComparison = () => ComparisonChart.Draw(standing.Target, standing.Result, sentence, frame.Texts, frame.Format),
            Parent = ParentOf(indicator, plan),
            Years = YearRow.Of(indicator, plan),
        };
    }

    /// <summary>The printed name, or words that say it is missing.</summary>
    public static string NameOf(Indicator indicator, Texts texts) => indicator.Name ?? texts["indicator.unnamed"];

    private static Crumb? ParentOf(Indicator indicator, PublishedPlan plan)
    {
        if (indicator.Line is { } line)
        {
            return plan.CrumbOf(plan.Index.Lines[line]);
        }

        return plan.Index.ObjectiveOf(indicator) is { } objective ? plan.CrumbOf(plan.Index.Objectives[objective]) : null;
    }
}
