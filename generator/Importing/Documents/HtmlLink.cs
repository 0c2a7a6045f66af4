using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>Links that a converter left in a cell as HTML.</summary>
public static partial class HtmlLink
{
    public static bool IsIn(string text) => Shape().IsMatch(text);

    /// <summary>The words alone, as printed.</summary>
    public static string Words(string text) => Shape().Replace(text, "${words}");

    /// <summary>The words with their addresses, as Markdown.</summary>
    public static string Markdown(string text)
    {
        var at = 0;
        var written = "";
        foreach (Match link in Shape().Matches(text))
        {
            var words = MarkdownText.Escape(link.Groups["words"].Value);
            written += $"{MarkdownText.Escape(text[at..link.Index])}[{words}]({link.Groups["address"].Value})";
            at = link.Index + link.Length;
        }

        return written + MarkdownText.Escape(text[at..]);
    }

    [GeneratedRegex("""<a href="(?<address>[^"<>\s]+)">(?<words>[^<>]*)</a>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
