using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>A record as cells under dotted columns, and the lists of records in it, which no cell can hold.</summary>
internal sealed class FlatRecord
{
    private readonly Dictionary<string, Cell> cells = new(StringComparer.Ordinal);

    public FlatRecord(MappingNode record, IColumns columns) =>
        new RecordColumns(column => columns.TypeOf(column.Split('.')), Add, (field, key, items) => Parts.Add((field, key, items))).Read(record);

    /// <summary>By the dotted name of the column; only those that hold something.</summary>
    public IReadOnlyDictionary<string, Cell> Cells => cells;

    /// <summary>Each with the path of the field that it stands in (empty for the record itself) and its own key.</summary>
    public List<(string Field, string Key, SequenceNode Items)> Parts { get; } = [];

    private void Add(string column, ColumnType type, Node value)
    {
        if (TypedCell.Of(value, type) is { Kind: not CellKind.Empty } cell)
        {
            cells[column] = cell;
        }
    }
}
