using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Writing;

/// <summary>Reads a table to write it again: the columns of the schema by their types, those that people added as the words they hold.</summary>
internal sealed class FreeColumns(IColumns schema) : IColumns
{
    public IReadOnlyList<string> Known => schema.Known;

    public ColumnType? TypeOf(IReadOnlyList<string> path) => schema.TypeOf(path) ?? new ColumnType(CellType.Text, IsList: false);
}
