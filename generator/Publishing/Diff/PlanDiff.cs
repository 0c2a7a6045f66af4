using System.Collections.Immutable;

namespace PegOpenData.Publishing.Diff;

/// <summary>A plan that is not the same in the two versions.</summary>
public sealed record PlanDiff
{
    public required DiffKind Kind { get; init; }

    public required Slug Administration { get; init; }

    public required Slug Plan { get; init; }

    public required string Name { get; init; }

    /// <summary>Of the plan itself.</summary>
    public ImmutableArray<FieldDiff> Fields { get; init; } = [];

    /// <summary>Objectives first.</summary>
    public ImmutableArray<RecordDiff> Records { get; init; } = [];

    /// <summary>Records of one version whose file could not be read in the other.</summary>
    public int NotCompared { get; init; }

    public bool IsEmpty => Kind == DiffKind.Changed && Fields.IsEmpty && Records.IsEmpty && NotCompared == 0;

    /// <summary>Its records and what belongs to them; of a plan that came or went none is told one by one.</summary>
    public IEnumerable<RecordDiff> All => Kind == DiffKind.Changed ? Records.SelectMany(record => record.All) : [];
}
