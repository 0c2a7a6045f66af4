using System.Collections.Immutable;

namespace PegOpenData.Model.Plans;

/// <summary>Piano: one PEG or like plan of one administration, with all its records.</summary>
public sealed record Plan
{
    /// <summary>The name of its folder, for instance <c>peg-2020</c>.</summary>
    public required Slug Id { get; init; }

    public required string Name { get; init; }

    public required int Year { get; init; }

    /// <summary>peg, pdo, piano-performance, piao, peg-straordinario, piano-comunicazione.</summary>
    public required string Kind { get; init; }

    public required Period Period { get; init; }

    public ImmutableArray<Act> Acts { get; init; } = [];

    public PlanStatus Status { get; init; }

    /// <summary>The day that outcomes are computed for.</summary>
    public DateOnly? AsOf { get; init; }

    public DateOnly? Published { get; init; }

    public DateOnly? Updated { get; init; }

    public string? ResponsibleOffice { get; init; }

    public Coverage? Coverage { get; init; }

    public Validation? Validation { get; init; }

    public bool IsTextOmitted { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<PrintedTotal> PrintedTotals { get; init; } = [];

    public ImmutableArray<PlanDocument> Documents { get; init; } = [];

    public ImmutableArray<Centre> Centres { get; init; } = [];

    public ImmutableArray<ProgrammeLine> Lines { get; init; } = [];

    public ImmutableArray<Sheet> Sheets { get; init; } = [];

    public ImmutableArray<Objective> Objectives { get; init; } = [];

    public ImmutableArray<Phase> Phases { get; init; } = [];

    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    public ImmutableArray<BudgetLine> BudgetLines { get; init; } = [];

    public ImmutableArray<StaffGroup> Staff { get; init; } = [];

    public ImmutableArray<Measurement> Measurements { get; init; } = [];

    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    public required Source Source { get; init; }
}
