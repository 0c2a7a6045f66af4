using System.Collections.Immutable;

namespace PegOpenData.Publishing.Datasets;

/// <summary>Rows under named and typed columns, whatever file format they go to.</summary>
public sealed record Table
{
    /// <summary>The Italian name of the collection.</summary>
    public required string Name { get; init; }

    public required int Rows { get; init; }

    /// <summary>Name and type of each column, in order.</summary>
    public required ImmutableArray<(string Name, ColumnType Type)> Columns { get; init; }

    /// <summary>The cells of each row, in order of the columns: dot decimals, ISO dates, null for an empty cell. Read while enumerated, never kept.</summary>
    public required IEnumerable<IEnumerable<string?>> Cells { get; init; }
}
