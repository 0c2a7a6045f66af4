using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>What a data file must hold: a record for a YAML file, a list of rows for a table.</summary>
/// <param name="Path">Relative to the folder of the data.</param>
/// <param name="Schema">Of the record, or of a row.</param>
/// <param name="Columns">The order of a table's columns; empty for YAML.</param>
internal sealed record DataFile(string Path, Node Content, string Schema, ImmutableArray<string> Columns)
{
    /// <summary>The collection it holds, as the path without an ending (<c>…/peg-2017/centri</c>); null where it holds none.</summary>
    public string? Collection { get; init; }

    /// <summary>What its records are called: the collection, or the schema of the one record it is.</summary>
    public string RecordsName => Collection is null ? Schema : Collection[(Collection.LastIndexOf('/') + 1)..];

    public bool IsTable => !Columns.IsEmpty;

    /// <summary>One record of a collection that is a folder.</summary>
    public bool IsOneOfMany => Collection is not null && !IsTable;
}
