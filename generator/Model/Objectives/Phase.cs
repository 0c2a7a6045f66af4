using System.Collections.Immutable;

namespace PegOpenData.Model.Objectives;

/// <summary>Fase: a step of an objective or of a sheet, with its planned and actual time.</summary>
public sealed record Phase : Entity
{
    public override string Collection => "fasi";

    public Slug? Objective { get; init; }

    public Slug? Sheet { get; init; }

    /// <summary>The printed place in the list.</summary>
    public int? Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>Percent among the phases of the objective.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Percent done.</summary>
    public decimal? Completion { get; init; }

    public Period Planned { get; init; }

    public Period Actual { get; init; }

    /// <summary>Months 1–12, where the plan prints a Gantt of months instead of dates.</summary>
    public ImmutableArray<int> PlannedMonths { get; init; } = [];

    /// <summary>Months 1–12.</summary>
    public ImmutableArray<int> ActualMonths { get; init; } = [];

    /// <summary>What the phase should yield, as printed.</summary>
    public string? ExpectedText { get; init; }

    public Responsible? Responsible { get; init; }

    public Slug? Centre { get; init; }

    public string? Act { get; init; }
}
