using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Cli.Reports;

/// <summary>The rows of a workbook that was read, for showing the one a finding is about.</summary>
internal sealed class SheetLines
{
    private const int LongestCell = 40;

    /// <summary>The columns that tell a record or a field and never someone.</summary>
    private static readonly string[] Telling = ["id", "campo"];

    private readonly Dictionary<(string Sheet, int Row), SheetRow> rows = [];

    public SheetLines(SourceFile workbook)
    {
        foreach (var sheet in WorkbookReader.Read(workbook, new DiagnosticBag())?.Sheets ?? [])
        {
            foreach (var row in sheet.Rows)
            {
                rows.TryAdd((sheet.Name, row.Number), row);
            }
        }
    }

    /// <summary>
    /// The cell that is meant, after the first of its row where that is an identifier, and where it begins and ends; null where there is nothing to show.
    /// The other cells may name someone, and a report may be public.
    /// </summary>
    public (string Line, int Start, int End)? Line(SourceSpan span)
    {
        if (span.Sheet is not { } sheet || !rows.TryGetValue((sheet, span.Line), out var row))
        {
            return null;
        }

        var (line, start, end) = ("", 0, 0);
        foreach (var cell in row.Cells.Where((cell, at) => (at == 0 && Tells(sheet, cell)) || cell.Column == span.Column))
        {
            line += line.Length == 0 ? "" : " | ";
            var shown = $"{SourceSpan.Letters(cell.Column)}: {Short(cell.Shown)}";
            (start, end) = cell.Column == span.Column ? (line.Length, line.Length + shown.Length) : (start, end);
            line += shown;
        }

        return (line, start, end);
    }

    private bool Tells(string sheet, SheetCell cell) => rows.TryGetValue((sheet, 1), out var header) && header.At(cell.Column) is { } heading && Telling.Contains(heading.Shown);

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings("⏎");
        return line.Length > LongestCell ? line[..LongestCell] + "…" : line;
    }
}
