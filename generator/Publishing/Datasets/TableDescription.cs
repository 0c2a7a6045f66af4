using System.Collections.Immutable;

namespace PegOpenData.Publishing.Datasets;

/// <summary>A table as it is described to a person: what it holds, how many rows, which columns, where it is.</summary>
public sealed record TableDescription
{
    /// <summary>The Italian name of the collection.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required int Rows { get; init; }

    public required ImmutableArray<ColumnDescription> Columns { get; init; }

    public required ImmutableArray<UrlPath> Files { get; init; }
}
