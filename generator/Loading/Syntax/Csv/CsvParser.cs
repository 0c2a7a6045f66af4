using PegOpenData.Loading.Syntax.Text;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>
/// A table becomes a list of mappings, one a row, its cells typed by their columns. It takes what spreadsheets set to Italian save:
/// <c>;</c>, comma or tab, with or without a mark, UTF-8 or Windows-1252, <c>1.234,56</c>, <c>31/12/2020</c>.
/// </summary>
public static class CsvParser
{
    /// <summary>The rows, or null where the file cannot be understood; then at least one error says why.</summary>
    /// <param name="format">How numbers are written, where the plan says it.</param>
    public static SequenceNode? Parse(SourceFile file, IColumns columns, NumberFormat? format, DiagnosticBag bag)
    {
        var text = SourceText.DecodeTable(file, bag);
        if (text is null || !SourceText.IsFit(file.Path, text, bag))
        {
            return null;
        }

        // A fault of the table's shape makes every row after it look wrong: one finding at the root, not one for each row.
        var shape = new DiagnosticBag();
        var delimiter = Delimiter.Of(text);
        using var records = new RecordReader(file.Path, text, delimiter, shape);
        var rows = Read(SourceSpan.Start(file.Path), records, columns, new CellReader(new NumberReader(delimiter, format), bag), shape, bag);
        bag.AddRange(shape.ToSorted());
        return shape.HasErrors ? null : rows;
    }

    /// <summary>As the other, for rows that are in memory: those of a workbook, or of a table with other names of columns.</summary>
    public static SequenceNode? Parse(TableRows table, IColumns columns, NumberFormat? format, DiagnosticBag bag)
    {
        var shape = new DiagnosticBag();
        var cells = new CellReader(new NumberReader(table.Delimiter, format), bag);
        using var queue = new RowQueue(table);
        var rows = Read(table.Start, queue, columns, cells, shape, bag);
        bag.AddRange(shape.ToSorted());
        return shape.HasErrors ? null : rows;
    }

    /// <summary>The cells of a file as they are, whatever its columns; null where they cannot be told apart.</summary>
    public static TableRows? Rows(SourceFile file, DiagnosticBag bag)
    {
        var text = SourceText.DecodeTable(file, bag);
        if (text is null || !SourceText.IsFit(file.Path, text, bag))
        {
            return null;
        }

        var shape = new DiagnosticBag();
        var delimiter = Delimiter.Of(text);
        using var records = new RecordReader(file.Path, text, delimiter, shape);
        var rows = new List<IReadOnlyList<TableCell>>();
        while (records.Read() is { } row)
        {
            rows.Add(row);
        }

        bag.AddRange(shape.ToSorted());
        return shape.HasErrors ? null : new TableRows(SourceSpan.Start(file.Path), delimiter, rows);
    }

    private static SequenceNode? Read(SourceSpan start, IRecords records, IColumns columns, CellReader cells, DiagnosticBag shape, DiagnosticBag bag)
    {
        if (records.Read() is not { } first || first.TrueForAll(cell => cell.IsEmpty))
        {
            shape.Add(Errors.Csv.Empty(start));
            return null;
        }

        var header = TableHeader.Read(first, columns, shape);
        return shape.HasErrors ? null : new TableReader(records, header, cells, bag).Read(start);
    }
}
