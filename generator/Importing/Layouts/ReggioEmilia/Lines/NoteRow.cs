using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>The row under each indicator and each phase: «Nota:» in one of the first cells, its words beside it or in the next cell.</summary>
internal static class NoteRow
{
    public const string Label = "Nota:";

    public static bool Is(SourceLine line) => WordsOf(line) is [var first, ..] && first.StartsWith(Label, StringComparison.Ordinal);

    /// <summary>The words of the note, or null where it is empty.</summary>
    public static string? TextOf(SourceLine line)
    {
        var text = string.Join(' ', WordsOf(line))[Label.Length..].Trim();
        return text.Length > 0 ? text : null;
    }

    private static List<string> WordsOf(SourceLine line) =>
        [.. Enumerable.Range(0, line.Cells.Length).Select(line.Clean).Where(cell => cell.Length > 0)];
}
