using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Writing;

/// <summary>Reads a table as its words, to write it again: columns that people added are kept, whatever they hold.</summary>
internal sealed class FreeColumns(IReadOnlyList<string> known) : IColumns
{
    public IReadOnlyList<string> Known { get; } = known;

    public ColumnType? TypeOf(IReadOnlyList<string> path) => new ColumnType(CellType.Text, IsList: path is ["varianti"]);
}
