using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Sources;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>How a table may be read.</summary>
/// <param name="Collection">Null where nothing in it says.</param>
internal sealed record TableGuess(SourceTable Table, string? Collection, string Why, int HeadingRow, int HeadingRows, ImmutableArray<ColumnGuess> Columns)
{
    public bool HasMergedRows { get; init; }

    /// <summary>Each record stands in as many rows as things belong to it.</summary>
    public bool JoinsEqualRows { get; init; }

    /// <summary>The first words of the rows that sum others.</summary>
    public ImmutableArray<string> Totals { get; init; } = [];
}
