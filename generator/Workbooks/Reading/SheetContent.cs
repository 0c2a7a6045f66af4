using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PegOpenData.Workbooks.Reading;

/// <summary>A sheet of a workbook: its rows with something in them, and what is merged or out of sight.</summary>
public sealed record SheetContent
{
    public required string Name { get; init; }

    public bool IsHidden { get; init; }

    public required ImmutableArray<SheetRow> Rows { get; init; }

    public ImmutableArray<MergedRange> Merged { get; init; } = [];

    /// <summary>From 1.</summary>
    public FrozenSet<int> HiddenColumns { get; init; } = [];
}
