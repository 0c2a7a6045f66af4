using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>Knows a text that was cut: its last word is an article or a preposition, which announces another.</summary>
public static partial class TruncatedText
{
    /// <summary>False where the text may be whole. Words of one letter do not count: they may be a code.</summary>
    public static bool IsCut(string text) => Announcing().IsMatch(text);

    [GeneratedRegex(
        @"(?<![\p{L}'’])(?:di|da|in|con|su|per|tra|fra|il|lo|la|gli|le|un|uno|una|ed|(?:de|a|da|ne|su)(?:l|llo|lla|gli|lle|ll['’])|dei|ai|dai|nei|sui)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Announcing();
}
