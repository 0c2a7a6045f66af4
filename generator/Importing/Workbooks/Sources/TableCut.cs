using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>Cuts out of a table the columns that fields want, and names what a table in memory would hide: formulas without value, merged and hidden cells.</summary>
internal sealed class TableCut(SourceTable table, ImmutableArray<FieldColumn> columns, DiagnosticBag found)
{
    private readonly HashSet<int> used = [.. columns.Select(column => column.Column)];
    private readonly Dictionary<(int Row, int Column), SourceCell> filled = [];

    /// <summary>Merged cells stand for a value in each of their rows.</summary>
    public bool RepeatsMerged { get; init; }

    /// <summary>The names of the fields, then the rows that have something under them.</summary>
    public TableRows Rows(IReadOnlyList<SourceRow> rows)
    {
        ReportHidden(rows);
        TakeMerged(rows);
        TableCell[] header = [.. columns.Select(column => new TableCell(column.Field, column.Heading))];
        return new TableRows(table.Start, table.Delimiter, rows.Select(Cut).Prepend(header));
    }

    /// <summary>A column with values that no field wants and nobody named: one finding each.</summary>
    /// <param name="unread">A column that is there for something else; 0 for none.</param>
    public void ReportNameless(IEnumerable<SourceRow> rows, int unread)
    {
        var cells = rows.SelectMany(row => row.Cells).Where(cell => cell.Column != unread && !used.Contains(cell.Column)).DistinctBy(cell => cell.Column);
        foreach (var cell in cells)
        {
            found.Add(Errors.Workbooks.NamelessColumn(cell.Cell.Span, SourceSpan.Letters(cell.Column)));
        }
    }

    private TableCell[] Cut(SourceRow row)
    {
        var cells = new TableCell[columns.Length];
        for (var at = 0; at < cells.Length; at++)
        {
            var place = (row.Number, columns[at].Column);
            var cell = row.At(columns[at].Column) ?? (filled.TryGetValue(place, out var above) ? above : null);
            if (cell is { IsUncalculated: true } formula)
            {
                found.Add(Errors.Workbooks.Uncalculated(formula.Cell.Span, columns[at].Field));
            }

            cells[at] = cell?.Cell ?? new TableCell("", table.SpanOf(row.Number, columns[at].Column));
        }

        return cells;
    }

    private void ReportHidden(IReadOnlyList<SourceRow> rows)
    {
        if (table.IsHidden)
        {
            found.Add(Errors.Workbooks.Hidden(table.Start, $"Il foglio «{table.Name}» è nascosto"));
        }

        var hiddenRows = rows.Where(row => row.IsHidden).Select(row => row.Number).ToList();
        if (hiddenRows.Count > 0)
        {
            found.Add(Errors.Workbooks.Hidden(table.SpanOf(hiddenRows[0], 1), $"Delle righe sono nascoste ({LineRanges.ToText(hiddenRows)})"));
        }

        var hiddenColumns = used.Where(table.HiddenColumns.Contains).Order().ToList();
        if (hiddenColumns.Count > 0)
        {
            found.Add(Errors.Workbooks.Hidden(table.SpanOf(1, hiddenColumns[0]), $"Delle colonne sono nascoste ({string.Join(", ", hiddenColumns.Select(SourceSpan.Letters))})"));
        }
    }

    private void TakeMerged(IReadOnlyList<SourceRow> rows)
    {
        if (table.Merged.IsEmpty || rows.Count == 0)
        {
            return;
        }

        var byNumber = rows.ToDictionary(row => row.Number);
        int[] numbers = [.. rows.Select(row => row.Number)];
        foreach (var range in table.Merged.Where(range => range.LastRow >= rows[0].Number))
        {
            if (Standing(range, byNumber) is { } value && Covered(range, numbers).ToList() is { Count: > 0 } covered)
            {
                Take(range, value, covered);
            }
        }
    }

    /// <summary>The value of merged cells, where a field takes it.</summary>
    private SourceCell? Standing(MergedRange range, Dictionary<int, SourceRow> rows) =>
        used.Contains(range.Column) && rows.TryGetValue(range.Row, out var row) ? row.At(range.Column) : null;

    /// <summary>The other cells of the range that fields would find empty.</summary>
    /// <param name="numbers">Of the rows that are there, by rising number: a range may go far beyond them.</param>
    private IEnumerable<(int Row, int Column)> Covered(MergedRange range, int[] numbers) =>
        from row in numbers.Skip(FirstFrom(range.Row, numbers)).TakeWhile(number => number <= range.LastRow)
        from column in used
        where range.Contains(row, column) && (row, column) != (range.Row, range.Column)
        select (row, column);

    private static int FirstFrom(int row, int[] numbers)
    {
        var at = Array.BinarySearch(numbers, row);
        return at < 0 ? ~at : at;
    }

    private void Take(MergedRange range, SourceCell value, List<(int Row, int Column)> covered)
    {
        if (!RepeatsMerged)
        {
            var last = table.SpanOf(range.LastRow, range.LastColumn);
            found.Add(Errors.Workbooks.MergedCells(value.Cell.Span, $"{value.Cell.Span.Cell}:{last.Cell}"));
            return;
        }

        foreach (var place in covered.Where(place => place.Column == range.Column))
        {
            filled[place] = value;
        }
    }
}
