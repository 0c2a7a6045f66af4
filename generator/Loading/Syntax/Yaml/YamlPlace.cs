using YamlDotNet.Core;

namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>Where the reading of a file stopped, with the lines around it.</summary>
internal sealed class YamlPlace
{
    private readonly string[] lines;

    /// <param name="mark">Where the library says that it stopped.</param>
    /// <param name="read">The end of what it had read by then.</param>
    public YamlPlace(string path, string text, Mark mark, Mark read, Mark? openBracket)
    {
        Path = path;
        lines = text.Split('\n');
        Number = (int)Math.Clamp(mark.Line, 1, lines.Length);
        Column = (int)Math.Max(mark.Column, 1);
        ReadTo = mark.Index < read.Index ? (int)read.Line : null;
        OpenBracket = openBracket is { } open ? At((int)open.Line, (int)open.Column) : null;
    }

    public string Path { get; }

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; }

    public int Column { get; }

    public SourceSpan? OpenBracket { get; }

    /// <summary>The last line read, where that is beyond the place: of a tab the library names only the mapping it is in.</summary>
    public int? ReadTo { get; }

    public int Lines => lines.Length;

    public string Line => LineAt(Number);

    /// <summary>The character the reading stopped at; a NUL at the end of a line.</summary>
    public char Sign => Column <= Line.Length ? Line[Column - 1] : '\0';

    /// <summary>What stands before the place on its line.</summary>
    public string Before => Line[..Math.Min(Column - 1, Line.Length)];

    /// <summary>What stands from the place to the end of its line.</summary>
    public string Rest => Line[Math.Min(Column - 1, Line.Length)..];

    public SourceSpan Span => At(Number, Column);

    public SourceSpan At(int line, int column) => SourceSpan.OnLine(Path, line, column, 1);

    /// <summary>A line without its end; empty beyond the file.</summary>
    public string LineAt(int number) => number >= 1 && number <= lines.Length ? lines[number - 1].TrimEnd('\r') : "";

    /// <summary>The nearest line above that is neither blank nor a comment, or 0.</summary>
    public int LineAbove() => LineAbove(Number);

    public int LineAbove(int below)
    {
        var number = below - 1;
        while (number > 0 && (LineAt(number).Trim() is "" || LineAt(number).TrimStart().StartsWith('#')))
        {
            number--;
        }

        return number;
    }
}
