using System.Text;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Cli.Reports;

/// <summary>The lines of the files that were read, for showing the one a finding is about.</summary>
internal sealed class SourceLines(IEnumerable<SourceFile> files)
{
    private readonly Dictionary<string, SourceFile> byPath = files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetLines> sheets = new(StringComparer.Ordinal);

    /// <summary>The row of a workbook, with where the cell that is meant begins and ends in it; null where there is none to show.</summary>
    public (string Line, int Start, int End)? Row(SourceSpan span)
    {
        if (!byPath.TryGetValue(span.File, out var file))
        {
            return null;
        }

        if (!sheets.TryGetValue(span.File, out var found))
        {
            sheets.Add(span.File, found = new SheetLines(file));
        }

        return found.Line(span);
    }

    /// <param name="number">From 1.</param>
    /// <returns>The line without its end, or null where there is none to show.</returns>
    public string? Line(string path, int number)
    {
        if (!byPath.TryGetValue(path, out var file) || WorkbookReader.IsWorkbook(file))
        {
            return null;
        }

        if (!lines.TryGetValue(path, out var found))
        {
            found = Encoding.UTF8.GetString(file.Content.Span).Split('\n');
            lines.Add(path, found);
        }

        return number <= found.Length ? found[number - 1].TrimEnd('\r') : null;
    }
}
