using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Shape;

/// <summary>The columns of a sheet of parts: those that say what the part belongs to, then its own.</summary>
internal sealed class PartColumns(IReadOnlyList<string> belonging, IColumns own) : IColumns
{
    public IReadOnlyList<string> Known { get; } = [.. belonging, .. own.Known];

    public ColumnType? TypeOf(IReadOnlyList<string> path) =>
        path is [var name] && belonging.Contains(name) ? new ColumnType(CellType.Text, IsList: false) : own.TypeOf(path);
}
