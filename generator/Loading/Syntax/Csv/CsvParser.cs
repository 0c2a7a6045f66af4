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
        var rows = Read(file.Path, text, columns, format, shape, bag);
        bag.AddRange(shape.ToSorted());
        return shape.HasErrors ? null : rows;
    }

    private static SequenceNode? Read(string path, string text, IColumns columns, NumberFormat? format, DiagnosticBag shape, DiagnosticBag bag)
    {
        var delimiter = Delimiter.Of(text);
        using var records = new RecordReader(path, text, delimiter, shape);
        if (records.Read() is not { } first || first.TrueForAll(cell => cell.IsEmpty))
        {
            shape.Add(Errors.Csv.Empty(SourceSpan.Start(path)));
            return null;
        }

        var header = TableHeader.Read(first, columns, shape);
        return shape.HasErrors ? null : new TableReader(records, header, new CellReader(new NumberReader(delimiter, format), bag), bag).Read(path);
    }
}
