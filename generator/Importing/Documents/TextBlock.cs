using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>A paragraph or an item of a list, as Markdown.</summary>
internal sealed partial record TextBlock(string Text, bool IsListItem)
{
    /// <summary>Stands for the beginning and the end of bold words until they are written.</summary>
    public const char BoldMark = '\u0002';

    /// <param name="depth">Of the list that it is an item of; 0 outside lists.</param>
    public static TextBlock Of(string line, int depth)
    {
        var bare = depth > 0 ? Bullet().Replace(line, "") : line;
        var isNumbered = Number().IsMatch(bare);
        if (depth == 0 || (bare.Length == line.Length && (isNumbered || Letter().IsMatch(bare))))
        {
            return new TextBlock(Escaped(bare), bare.StartsWith("- ", StringComparison.Ordinal) || isNumbered);
        }

        return new TextBlock(new string(' ', 2 * (depth - 1)) + "- " + Escaped(bare), IsListItem: true);
    }

    /// <summary>A paragraph whose sentence has not ended goes on in a paragraph.</summary>
    public bool GoesOnIn(TextBlock next) => !IsListItem && !next.IsListItem && !Text.EndsWith('.') && !Text.EndsWith(';') && !Text.EndsWith(':');

    private static string Escaped(string text)
    {
        var bold = Bold().Replace(MarkdownText.Escape(text), match => match.Groups["words"].Value is { Length: > 0 } words ? $"**{words}**" : "");
        return bold.Replace($"{BoldMark}", "", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"^[•◦–-]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^[0-9]{1,2}\. ", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[a-z]\) ", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex("\u0002\\s*(?<words>[^\u0002]*?)\\s*\u0002", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();
}
