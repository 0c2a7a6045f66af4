using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Words of a closed vocabulary as people type them: <c>Sviluppo</c> is <c>sviluppo</c>, where no other word is as near.</summary>
internal sealed class ClosedWords(PlanWorksheet sheet)
{
    private const string Separator = " | ";

    public TableRows Of(TableRows table)
    {
        var rows = table.Rows.GetEnumerator();
        if (!rows.MoveNext())
        {
            return table;
        }

        var header = rows.Current;
        ImmutableArray<ColumnMeaning?> closed =
            [.. header.Select(cell => sheet.Meanings.FirstOrDefault(column => column.Name == cell.Text && !column.Allowed.IsEmpty))];
        return closed.All(column => column is null) ? table : table with { Rows = Rest(rows, closed).Prepend(header) };
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Rest(IEnumerator<IReadOnlyList<TableCell>> rows, ImmutableArray<ColumnMeaning?> closed)
    {
        while (rows.MoveNext())
        {
            yield return [.. rows.Current.Select((cell, at) => closed[at] is { } column ? cell with { Text = Of(cell.Text, column) } : cell)];
        }
    }

    private static string Of(string text, ColumnMeaning column) =>
        column.Type.IsList ? string.Join(Separator, text.Split(Separator).Select(item => OneOf(item, column.Allowed))) : OneOf(text, column.Allowed);

    private static string OneOf(string text, ImmutableArray<string> allowed)
    {
        if (text.Length == 0 || allowed.Contains(text))
        {
            return text;
        }

        var bare = CellWords.Bare(text);
        var near = allowed.Where(word => CellWords.Bare(word) == bare).ToList();
        return near.Count == 1 ? near[0] : text;
    }
}
