using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>A record as cells under dotted columns, and the lists of records in it, which no cell can hold.</summary>
internal sealed class FlatRecord
{
    private readonly IColumns columns;
    private readonly Dictionary<string, Cell> cells = new(StringComparer.Ordinal);

    public FlatRecord(MappingNode record, IColumns columns)
    {
        this.columns = columns;
        Add(record, "");
    }

    /// <summary>By the dotted name of the column; only those that hold something.</summary>
    public IReadOnlyDictionary<string, Cell> Cells => cells;

    /// <summary>Each with the path of the field that it stands in (empty for the record itself) and its own key.</summary>
    public List<(string Field, string Key, SequenceNode Items)> Parts { get; } = [];

    private void Add(MappingNode map, string field)
    {
        foreach (var entry in map.Entries)
        {
            var name = field.Length == 0 ? entry.Key.Text : $"{field}.{entry.Key.Text}";
            switch (entry.Value)
            {
                case MappingNode nested:
                    Add(nested, name);
                    break;
                case SequenceNode { Items: [MappingNode, ..] } parts:
                    Parts.Add((field, entry.Key.Text, parts));
                    break;
                default:
                    AddCell(name, field, entry);
                    break;
            }
        }
    }

    /// <summary>The words of a group stand under the group's own name (<c>atteso</c>, beside <c>atteso.2024</c>) where that is a column.</summary>
    private void AddCell(string name, string field, MappingEntry entry)
    {
        var isOwnWords = entry.Key.Text == "testo" && field.Length > 0 && columns.TypeOf(field.Split('.')) is not null;
        var column = isOwnWords ? field : name;
        if (columns.TypeOf(column.Split('.')) is { } type && TypedCell.Of(entry.Value, type) is { Kind: not CellKind.Empty } cell)
        {
            cells[column] = cell;
        }
    }
}
