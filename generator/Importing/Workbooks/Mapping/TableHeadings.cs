using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Sources;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>The headings of a table in one or more rows; a merged one stands over each of its columns.</summary>
internal sealed class TableHeadings
{
    private readonly ImmutableArray<TableHeading> all;

    private TableHeadings(ImmutableArray<TableHeading> all, ImmutableArray<SourceRow> rows, ImmutableArray<SourceRow> body) =>
        (this.all, Rows, Body) = (all, rows, body);

    public ImmutableArray<TableHeading> All => all;

    /// <summary>The rows that the headings take.</summary>
    public ImmutableArray<SourceRow> Rows { get; }

    /// <summary>The last column with something in it: beyond it no letter means a column.</summary>
    private int Widest { get; init; }

    /// <summary>The rows below.</summary>
    public ImmutableArray<SourceRow> Body { get; }

    /// <param name="first">The row of the first headings.</param>
    public static TableHeadings Of(SourceTable table, int first, int count) => Of(table, Columns(table), first, count);

    /// <summary>The columns with something in them: the one pass through every cell.</summary>
    public static ImmutableArray<int> Columns(SourceTable table) => [.. table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order()];

    public static TableHeadings Of(SourceTable table, ImmutableArray<int> columns, int first, int count)
    {
        var last = first + count - 1;
        ImmutableArray<SourceRow> rows = [.. table.Rows.Where(row => row.Number >= first && row.Number <= last)];
        ImmutableArray<SourceRow> body = [.. table.Rows.Where(row => row.Number > last)];
        return new TableHeadings([.. columns.Select(column => Over(table, rows, column)).OfType<TableHeading>()], rows, body) { Widest = columns.LastOrDefault() };
    }

    /// <summary>The columns that a heading, or a letter where no heading is so called, may mean.</summary>
    public ImmutableArray<int> Named(string name)
    {
        var plain = CellWords.Plain(name);
        var whole = all.Where(heading => CellWords.Plain(heading.Text) == plain).Select(heading => heading.Column).ToImmutableArray();
        if (!whole.IsEmpty)
        {
            return whole;
        }

        var last = all.Where(heading => CellWords.Plain(heading.Last) == plain).Select(heading => heading.Column).ToImmutableArray();
        var isLetter = last.IsEmpty && name.Length <= 3 && name.All(char.IsAsciiLetterUpper);
        return isLetter ? [.. Enumerable.Range(1, Widest).Where(column => SourceSpan.Letters(column) == name)] : last;
    }

    private static TableHeading? Over(SourceTable table, ImmutableArray<SourceRow> rows, int column)
    {
        var cells = rows.Select(row => Cell(table, rows, row, column)).OfType<SourceCell>().DistinctBy(cell => cell.Cell.Span).ToList();
        return cells.Count == 0
            ? null
            : new TableHeading(column, string.Join(" / ", cells.Select(cell => cell.Cell.Text)), cells[^1].Cell.Text, cells[^1].Cell.Span);
    }

    private static SourceCell? Cell(SourceTable table, ImmutableArray<SourceRow> rows, SourceRow row, int column)
    {
        if (row.At(column) is { } own)
        {
            return own;
        }

        var merged = table.Merged.Where(range => range.Contains(row.Number, column)).ToList();
        return merged.Count == 0 ? null : rows.FirstOrDefault(each => each.Number == merged[0].Row)?.At(merged[0].Column);
    }
}
