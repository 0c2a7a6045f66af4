using System.Globalization;
using PegOpenData.Loading.Checks.Personal;
using Spectre.Console;

namespace PegOpenData.Cli.Reports;

/// <summary>Findings for a person at a terminal: what, where, the line with a mark under the place, how to mend it.</summary>
internal sealed class ConsoleReport(IAnsiConsole console, SourceLines sources)
{
    private const int Tab = 4;
    private const int Before = 60;
    private const int After = 60;
    private const int MostAlike = 20;

    /// <summary>Writes the findings, then the totals. Of many alike in one file the first are shown and the others counted.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var alike in diagnostics.GroupBy(diagnostic => (diagnostic.Span.File, diagnostic.Code)))
        {
            foreach (var diagnostic in alike.Take(MostAlike))
            {
                Write(diagnostic);
            }

            if (alike.Skip(MostAlike).Count() is var more and > 0)
            {
                console.Write(new Markup($"  … e {Count(more, "altro", "altri")} «{Markup.Escape(alike.Key.Code)}» in [blue]{Markup.Escape(alike.Key.File)}[/]\n\n"));
            }
        }

        if (diagnostics.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold]{Totals(diagnostics)}[/]");
        }
    }

    /// <summary>"2 errori e 1 avviso in 3 file."</summary>
    public static string Totals(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var files = diagnostics.Select(diagnostic => diagnostic.Span.File).Distinct().Count();
        return $"{Count(errors, "errore", "errori")} e {Count(diagnostics.Count - errors, "avviso", "avvisi")} in {files} file.";
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private void Write(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity == Severity.Error ? "red" : "yellow";
        var span = diagnostic.Span;
        var line = span.Sheet is null ? sources.Line(span.File, span.Line) : null;
        console.Write(new Markup($"[bold {colour}]{diagnostic.Severity.Italian()}[/] [{colour}]{Markup.Escape(diagnostic.Code)}[/]: {Markup.Escape(Expand(diagnostic.Message))}\n").Overflow(Overflow.Fold));
        console.Write(new Markup($"  [grey]in[/] [blue]{Markup.Escape(Expand(PlaceOf(span, line is not null)))}[/]\n").Overflow(Overflow.Fold));
        if (diagnostic.IsPersonal || (line is not null && PersonalData.In(line).Any()))
        {
            console.Write(new Markup("  [grey]la riga non si mostra: può contenere dati di una persona[/]\n"));
        }
        else if (span.Sheet is not null && sources.Row(span) is { } row)
        {
            // The row as a line of text, so that the mark stands under the cell.
            WriteLine(row.Line, SourceSpan.OnLine(span.File, span.Line, row.Start + 1, row.End - row.Start), colour);
        }
        else if (line is not null)
        {
            WriteLine(line, span, colour);
        }

        console.Write(new Markup($"  [grey]rimedio:[/] {Markup.Escape(Expand(diagnostic.Mend))}\n\n").Overflow(Overflow.Fold));
    }

    /// <summary>A workbook, a folder or an option as a whole has no line and no column.</summary>
    private static string PlaceOf(SourceSpan span, bool hasLine) => !hasLine && span == SourceSpan.Start(span.File) ? span.File : span.ToString();

    /// <summary>The line, cut around the place where it is long, and a caret under what is meant.</summary>
    private void WriteLine(string line, SourceSpan span, string colour)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = span.EndLine > span.Line ? line.Length : Math.Clamp(span.EndColumn - 1, start, line.Length);
        var from = Math.Max(0, start - Before);
        var to = Math.Min(line.Length, Math.Max(end, start + After));
        to = Math.Min(to, from + Before + After);
        var head = $"{span.Line,6} | {(from > 0 ? "…" : "")}";
        var shown = line[from..to] + (to < line.Length ? "…" : "");
        var mark = new string(' ', Width(line[from..start])) + new string('^', Math.Max(1, Width(line[start..Math.Min(end, to)])));
        console.Profile.Out.Writer.WriteLine($"{head}{Expand(shown)}");
        console.Write(new Markup($"{new string(' ', head.Length - (from > 0 ? 3 : 2))}| {(from > 0 ? " " : "")}[{colour}]{mark}[/]\n"));
    }

    /// <summary>Blanks for a TAB; a dot for what would command the terminal instead of standing on it.</summary>
    private static string Expand(string text) =>
        string.Concat(text.Select(letter => letter == '\t' ? new string(' ', Tab) : IsUnfit(letter) ? "·" : letter.ToString()));

    /// <summary>A control, a mark that turns the writing around, a byte that was no letter.</summary>
    private static bool IsUnfit(char letter) => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format || letter == '\uFFFD';

    private static int Width(string text) => Expand(text).Length;
}
