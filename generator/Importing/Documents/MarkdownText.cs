using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>Writes printed prose as Markdown that shows the same words: what Markdown would take for a sign is escaped, nothing else.</summary>
public static partial class MarkdownText
{
    /// <summary>The same words as Markdown; a line that begins as a list stays one.</summary>
    public static string Escape(string printed) => Sign().Replace(printed, @"\$0");

    /// <summary>Paragraphs as one Markdown text.</summary>
    public static string FromParagraphs(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs.Select(Escape));

    [GeneratedRegex(
        """
        \\(?=[!-/:-@\[-`{-~])            # a backslash before a sign
        |[`*]
        |^_|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])   # inside a code or between blanks an underscore is harmless
        |<(?=[A-Za-z/!?])                # a tag or an address, not an operator
        |\[(?=[^\]]*\][(:\[])            # a link
        |&(?=\#?\w+;)                    # an entity
        |(?<=\b(?:https?|ftp|mailto|tel)):(?=\S)|(?<=(?<!/)\bwww)\.   # an address: a converter may have damaged it
        |^\#(?=\#{0,5}\s)|^>             # a heading or a quotation
        """,
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Sign();
}
