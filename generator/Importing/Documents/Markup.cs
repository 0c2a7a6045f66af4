using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>
/// Takes away what a converter left in the text. Only the four tags that occur are known: an operator looks like a tag,
/// and <c>&lt; 3 giorni</c> must survive.
/// </summary>
public static partial class Markup
{
    /// <summary>The text without tags and <c>**</c>, trimmed, blanks used for alignment made one.</summary>
    public static string Clean(string cell)
    {
        var plain = Tag().Replace(cell, "").Replace("**", "", StringComparison.Ordinal);
        return Alignment().Replace(plain, " ").Trim();
    }

    /// <summary>A line of text, where a converter also wrote Markdown: its heading marks and escaped underscores are taken away too.</summary>
    public static string CleanLine(string line) => Clean(HeadingMark().Replace(line, "")).Replace(@"\_", "_", StringComparison.Ordinal);

    /// <summary>The pieces between <c>**</c>, cleaned, without the empty ones: a converter glues lines together there.</summary>
    public static IEnumerable<string> PartAtBold(string text) =>
        text.Split("**").Select(Clean).Where(part => part.Length > 0);

    /// <summary>The paragraphs between <c>&lt;p&gt;</c>, cleaned, without the empty ones.</summary>
    public static IEnumerable<string> Paragraphs(string cell) =>
        ParagraphTag().Split(cell).Select(Clean).Where(paragraph => paragraph.Length > 0);

    [GeneratedRegex("</?p>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphTag();

    [GeneratedRegex("</?[biup]>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("^#{1,6} ", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@" *\u00A0[ \u00A0]*", RegexOptions.CultureInvariant)]
    private static partial Regex Alignment();
}
