using System.Collections.Immutable;

namespace PegOpenData.Workbooks;

/// <summary>A workbook to write, whatever its format.</summary>
public sealed record Workbook
{
    public required ImmutableArray<Worksheet> Sheets { get; init; }
}
