using System.Collections.Frozen;
using System.Collections.Immutable;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>A table to import, as it stands: a sheet of a workbook, or a CSV file.</summary>
internal sealed record SourceTable
{
    /// <summary>Of the sheet, or of the file without its ending.</summary>
    public required string Name { get; init; }

    public required string File { get; init; }

    /// <summary>Null for a CSV file.</summary>
    public string? Sheet { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>A workbook reads numbers as a table parted at <c>;</c>.</summary>
    public char Delimiter { get; init; } = ';';

    public required ImmutableArray<SourceRow> Rows { get; init; }

    public ImmutableArray<MergedRange> Merged { get; init; } = [];

    public FrozenSet<int> HiddenColumns { get; init; } = [];

    /// <summary>The place to name when the whole table is meant.</summary>
    public SourceSpan Start => SpanOf(1, 1);

    /// <summary>An empty place of the table.</summary>
    public SourceSpan SpanOf(int row, int column) =>
        Sheet is null ? SourceSpan.OnLine(File, row, 1, 0) : SourceSpan.OfCell(File, Sheet, row, column);
}
