using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>The columns of a table by the schema of its records.</summary>
public sealed class SchemaColumns(Schema record) : IColumns
{
    public IReadOnlyList<string> Known { get; } = [.. record.Source is MappingNode map && map["properties"] is MappingNode properties
        ? properties.Entries.Select(entry => entry.Key.Text) : []];

    public ColumnType? TypeOf(IReadOnlyList<string> path) => Known.Contains(path[0]) ? new ColumnType(CellType.Text, false) : null;
}
