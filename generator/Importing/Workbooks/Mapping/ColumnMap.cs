using System.Collections.Frozen;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>Where a column of a foreign table goes.</summary>
/// <param name="Column">Its heading, or its letter.</param>
/// <param name="Field">Dotted where nested.</param>
internal sealed record ColumnMap(ScalarNode Column, ScalarNode Field)
{
    /// <summary>What words of the table are called in the data, whatever their case.</summary>
    public FrozenDictionary<string, string> Values { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The collection where the record that the words name is looked up; null where the words are the value.</summary>
    public string? Lookup { get; init; }

    /// <summary>The other fields of a record to make where the words name none; null to make none.</summary>
    public MappingNode? Create { get; init; }

    /// <summary>What parts the values of one cell.</summary>
    public string? Separator { get; init; }
}
