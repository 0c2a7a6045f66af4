using System.Collections.Immutable;

namespace PegOpenData.Importing.Documents;

/// <summary>A physical line of a document, numbered from 1, exactly as it stands: trailing TABs are empty cells.</summary>
public sealed record SourceLine(string File, int Number, string Text)
{
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);

    /// <summary>The cells between TABs, not yet cleaned; a line without TAB is one cell.</summary>
    public ImmutableArray<string> Cells { get; } = [.. Text.Split('\t')];

    /// <summary>The whole line, for a finding.</summary>
    public SourceSpan Span => SourceSpan.OnLine(File, Number, 1, Text.Length);

    /// <summary>One cell, counted from 0, or the whole line where it has no such cell.</summary>
    public SourceSpan SpanOf(int cell)
    {
        if (cell < 0 || cell >= Cells.Length)
        {
            return Span;
        }

        var column = 1 + Cells.Take(cell).Sum(before => before.Length + 1);
        return SourceSpan.OnLine(File, Number, column, Cells[cell].Length);
    }

    /// <summary>Where a record read here stands, for those who check it.</summary>
    /// <param name="document">As the plan calls it.</param>
    public Provenance FoundIn(string document, int? page = null) => new(document, Number, page);

    /// <summary>The line only parts rows: nothing but hyphens in each of its cells.</summary>
    public bool IsRule { get; } = Text.Split('\t').All(cell => cell.Length > 1 && cell.All(sign => sign == '-'));

    /// <summary>The first cell is the only one with something in it.</summary>
    public bool IsOneCell => Cells.Skip(1).All(string.IsNullOrWhiteSpace);

    /// <summary>One cell without its markup, or "" where the line has no such cell.</summary>
    public string Clean(int cell) => cell >= 0 && cell < Cells.Length ? Markup.Clean(Cells[cell]) : "";
}
