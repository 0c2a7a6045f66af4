using System.Collections.Immutable;

namespace PegOpenData.Model.Objectives;

/// <summary>Indicatore of an objective, of a phase or of a programme line.</summary>
public sealed record Indicator : Entity
{
    public override string Collection => "indicatori";

    public Slug? Objective { get; init; }

    public Slug? Phase { get; init; }

    public Slug? Line { get; init; }

    public string? Code { get; init; }

    /// <summary>Word for word; null where the act prints a target without its indicator.</summary>
    public string? Name { get; init; }

    /// <summary>efficacia, efficienza, economicità, qualità, quantità, tempo, impatto …</summary>
    public string? Kind { get; init; }

    public string? Unit { get; init; }

    public string? Formula { get; init; }

    public string? DataSource { get; init; }

    /// <summary>Only where the office says it.</summary>
    public Trend? Trend { get; init; }

    /// <summary>Percent among the indicators of the objective.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The key that the same indicator has in every year.</summary>
    public string? Series { get; init; }

    public Baseline? Baseline { get; init; }

    /// <summary>The target of the plan's own year.</summary>
    public Target? Target { get; init; }

    /// <summary>Targets printed for named years, in order.</summary>
    public ImmutableSortedDictionary<int, Target> TargetsByYear { get; init; } = ImmutableSortedDictionary<int, Target>.Empty;

    public Result? Result { get; init; }

    /// <summary>Values of earlier years, as printed.</summary>
    public ImmutableSortedDictionary<int, Result> History { get; init; } = ImmutableSortedDictionary<int, Result>.Empty;

    /// <summary>Why there is no result.</summary>
    public string? WhyMissing { get; init; }

    public DeclaredOutcome? DeclaredOutcome { get; init; }
}
