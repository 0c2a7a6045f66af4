using System.Text;
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
        var written = new StringBuilder();
        var at = 0;
        foreach (Match link in Shape().Matches(text))
        {
            written.Append(MarkdownText.Escape(text[at..link.Index]))
                .Append('[').Append(Bracket().Replace(MarkdownText.Escape(link.Groups["words"].Value), @"\$0"))
                .Append("](<").Append(link.Groups["address"].Value.Replace(@"\", @"\\", StringComparison.Ordinal)).Append(">)");
            at = link.Index + link.Length;
        }

        return written.Append(MarkdownText.Escape(text[at..])).ToString();
    }

    /// <summary>The address can hold neither a blank nor an angle bracket, which would end it in Markdown.</summary>
    [GeneratedRegex("""<a href="(?<address>[^"<>\s]+)">(?<words>[^<>]*)</a>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?<!\\)[\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
