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

        var delimiter = Delimiter.Of(text);
        using var records = new RecordReader(file.Path, text, delimiter, bag);
        if (records.Read() is not { } header || header.TrueForAll(cell => cell.IsEmpty))
        {
            bag.Add(Errors.Csv.Empty(SourceSpan.Start(file.Path)));
            return null;
        }

        var cells = new CellReader(new NumberReader(delimiter, format), bag);
        return new TableReader(records, TableHeader.Read(header, columns, bag), cells, bag).Read(file.Path);
    }
}
