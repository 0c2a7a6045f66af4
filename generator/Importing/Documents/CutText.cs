using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>Knows texts that the program of the office had cut before it printed them: the words stay as they are, with a warning.</summary>
public static partial class CutText
{
    /// <summary>Its last word is an article or a preposition, which announces another. Words of one letter do not count: they may be a code.</summary>
    public static bool AnnouncesMore(string text) => Announcing().IsMatch(text);

    /// <param name="brokenEnd">How else texts of this layout end where they were cut.</param>
    public static void Check(DiagnosticBag found, SourceSpan at, string column, string? text, Regex? brokenEnd = null)
    {
        if (text is not null && (FillsItsField(text) || AnnouncesMore(text) || brokenEnd?.IsMatch(text) == true))
        {
            found.Add(Errors.Importing.CutText(at, column));
        }
    }

    /// <summary>Fields hold 254 or 255 characters; a sentence that ends just there is whole.</summary>
    private static bool FillsItsField(string text) => text.Length is 254 or 255 && text[^1] is not ('.' or '!' or '?' or ')');

    [GeneratedRegex(
        @"(?<![\p{L}'’])(?:di|da|in|con|su|per|tra|fra|il|lo|la|gli|le|un|uno|una|ed|(?:de|a|da|ne|su)(?:l|llo|lla|gli|lle|ll['’])|dei|ai|dai|nei|sui)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Announcing();
}
