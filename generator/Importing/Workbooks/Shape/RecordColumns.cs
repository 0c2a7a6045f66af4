using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Shape;

/// <summary>Takes a record apart: the values that stand in its row, each under its dotted column, and the lists of records, which are rows of other sheets.</summary>
/// <param name="typeOf">Of a column; null where the sheet has none of that name.</param>
/// <param name="cell">Given the column, its type and the value.</param>
/// <param name="parts">Given the field that the list stands in (empty for the record itself), its own key, and the list.</param>
internal sealed class RecordColumns(Func<string, ColumnType?> typeOf, Action<string, ColumnType, Node> cell, Action<string, string, SequenceNode> parts)
{
    public void Read(MappingNode map, string field = "")
    {
        foreach (var entry in map.Entries)
        {
            var name = NameOf(field, entry.Key.Text);
            switch (entry.Value)
            {
                case MappingNode nested:
                    Read(nested, name);
                    break;
                case SequenceNode { Items: [MappingNode, ..] } list:
                    parts(field, entry.Key.Text, list);
                    break;
                default:
                    Read(entry, name, field);
                    break;
            }
        }
    }

    /// <summary><c>atteso.2024</c>.</summary>
    public static string NameOf(string field, string key) => field.Length == 0 ? key : $"{field}.{key}";

    /// <summary>The words of a group stand under the group's own name (<c>atteso</c>, beside <c>atteso.2024</c>) where that is a column.</summary>
    private void Read(MappingEntry entry, string name, string field)
    {
        var column = entry.Key.Text == "testo" && field.Length > 0 && typeOf(field) is not null ? field : name;
        if (typeOf(column) is { } type)
        {
            cell(column, type, entry.Value);
        }
    }
}
