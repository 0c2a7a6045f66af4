using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>What a data file must hold: a record for a YAML file, a list of rows for a table.</summary>
/// <param name="Path">Relative to the folder of the data.</param>
/// <param name="Schema">Of the record, or of a row.</param>
/// <param name="Columns">The order of a table's columns; empty for YAML.</param>
internal sealed record DataFile(string Path, Node Content, string Schema, ImmutableArray<string> Columns)
{
    public bool IsTable => !Columns.IsEmpty;
}
