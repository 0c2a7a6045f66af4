using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>Knows a text that was cut: its last word is an article or a preposition, which announces another.</summary>
public static partial class TruncatedText
{
    /// <summary>The word the text stops at, or null where it may be whole. Words of one letter do not count: they may be a code.</summary>
    public static string? LastWordOf(string text) => Announcing().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(
        @"(?<![\p{L}'’])(?:di|da|in|con|su|per|tra|fra|il|lo|la|gli|le|un|uno|una|ed|(?:de|a|da|ne|su)(?:l|llo|lla|gli|lle|ll['’])|dei|ai|dai|nei|sui)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Announcing();
}
