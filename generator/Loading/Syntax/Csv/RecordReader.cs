using System.Text;
using CsvHelper;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Reads the records one by one and finds the place of each cell in the file: a quoted one may go over several lines.</summary>
internal sealed class RecordReader : IRecords, IDisposable
{
    private readonly CsvReader library;
    private readonly string path;
    private readonly char delimiter;
    private readonly Lazy<string[]> lines;

    public RecordReader(string path, string text, char delimiter, DiagnosticBag bag)
    {
        this.path = path;
        this.delimiter = delimiter;
        lines = new(() => text.Split('\n'));
        library = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = true,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            OnMalformedRecord = fault => bag.Add(Explain(fault)),
        });
    }

    /// <summary>The cells of the next record, or null at the end.</summary>
    public List<TableCell>? Read()
    {
        if (!library.Read())
        {
            return null;
        }

        var (line, column) = ((int)library.LineNumber, 1);
        var cells = new List<TableCell>(library.FieldCount);
        for (var at = 0; at < library.FieldCount; at++)
        {
            var raw = library.GetRawSpan(at);
            var lastBreak = raw.LastIndexOf((byte)'\n');
            var endLine = line + raw.Count((byte)'\n');
            var endColumn = Encoding.UTF8.GetCharCount(raw[(lastBreak + 1)..]) + (lastBreak < 0 ? column : 1);
            cells.Add(new TableCell(library.GetString(at), new SourceSpan(path, line, column, endLine, endColumn)));
            (line, column) = (endLine, endColumn + 1);
        }

        return cells;
    }

    public void Dispose() => library.Dispose();

    private Diagnostic Explain(CsvMalformedRecord fault)
    {
        var line = (int)fault.LineNumber;
        var at = SourceSpan.OnLine(path, line, QuotePlace.Of(lines.Value.ElementAtOrDefault(line - 1), delimiter), 1);
        return fault.Reason == CsvMalformedReason.UnterminatedQuote ? Errors.Csv.UnclosedQuote(at, line) : Errors.Csv.StrayQuote(at, line);
    }
}
