using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing;

/// <summary>The lines of an existing file, each with its own ending, by number from 1.</summary>
internal sealed class TextLines
{
    private readonly List<string> lines = [];

    public TextLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        Ending = lines.Count > 0 && lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public string Ending { get; }

    /// <summary>The number after the last line's.</summary>
    public int End => lines.Count + 1;

    public string this[int number]
    {
        get => lines[number - 1];
        set => lines[number - 1] = value;
    }

    public IEnumerable<string> Range(int first, int end) => lines.Skip(first - 1).Take(end - first).Select(Ended);

    /// <summary>Lines of this program's own, with the file's ending.</summary>
    public IEnumerable<string> New(IEnumerable<string> written) => written.Select(line => line + Ending);

    public string Ended(string line) => line.EndsWith('\n') ? line : line + Ending;

    /// <summary>The first line of the comments and blank lines that stand right above an entry and belong to it.</summary>
    public int LeadOf(int entryLine, int indent, int notAbove)
    {
        var first = entryLine;
        while (first > notAbove && IsLead(this[first - 1], indent))
        {
            first--;
        }

        return first;
    }

    /// <summary>The last line a value stands on: a block of text ends where the next line begins.</summary>
    public static int LastLineOf(Node value) =>
        value.Span.EndColumn == 1 && value.Span.EndLine > value.Span.Line ? value.Span.EndLine - 1 : value.Span.EndLine;

    /// <summary>A comment further to the right belongs to what is above it.</summary>
    private static bool IsLead(string line, int indent)
    {
        var words = line.TrimStart(' ');
        return words.Trim().Length == 0 || (words[0] == '#' && line.Length - words.Length <= indent);
    }
}
