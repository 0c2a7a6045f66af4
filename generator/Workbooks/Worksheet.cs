using System.Collections.Immutable;

namespace PegOpenData.Workbooks;

/// <summary>A table with a name: a frozen row of headers and its rows, which are asked for one by one as they are written.</summary>
public sealed record Worksheet
{
    /// <summary>At most 31 characters, none of <c>[ ] : * ? / \</c>, unlike any other of the workbook whatever the case.</summary>
    public required string Name { get; init; }

    public required ImmutableArray<WorksheetColumn> Columns { get; init; }

    /// <summary>As many cells as there are columns, or fewer: the rest of a row is empty.</summary>
    public required IEnumerable<IReadOnlyList<Cell>> Rows { get; init; }

    /// <summary>How many of the first rows are examples, shown paler than the others.</summary>
    public int ExampleRows { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>For the program alone: a spreadsheet that knows how does not offer to show it.</summary>
    public bool IsInternal { get; init; }
}
