using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>
/// A number read by the shape of its grouping: <c>31.000</c> and <c>9.000.000,00</c> are Italian, <c>9,000,000</c> is English, <c>37,41</c> has a
/// decimal comma, and <c>31,000</c> can be either. Small numbers are words too: <c>almeno due</c>.
/// </summary>
internal static partial class PrintedNumber
{
    /// <summary>The pattern of anything that may be a number, for the readers to build on.</summary>
    public const string Pattern = @"(?:[+\-−]? ?[0-9](?:[0-9.,]*[0-9])?(?:, [0-9]{1,2}(?![0-9]))?|un['’]|(?:un[oa]?|" + Plurals + @")\b)";

    /// <summary>The pattern of what stands before a count and says only that it is one: <c>n. 6</c>, <c>nr. 10</c>, <c>N° 3</c>.</summary>
    public const string Sign = @"(?:(?:n|nr|num)(?:\. ?| )|n[°º]\.? ?|numero )?";

    /// <summary>The pattern of the numbers in words that cannot be an article.</summary>
    public const string Plurals = "due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|quaranta|cinquanta|sessanta|cento";

    private static readonly FrozenDictionary<string, decimal> Words =
        Plurals.Split('|').Zip<string, decimal>([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 100])
            .Concat(Articles().Select(article => (article, 1m)))
            .ToFrozenDictionary(word => word.Item1, word => word.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The value, and whether the shape has a second reading; null where the shape is no number's, or of one too large.</summary>
    public static (decimal Value, bool IsUncertain)? Read(string text)
    {
        if (Words.TryGetValue(text, out var word))
        {
            return (word, false);
        }

        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace('−', '-').TrimStart('+');
        var isNegative = digits.StartsWith('-');
        var unsigned = digits.TrimStart('-');
        if (Plain(unsigned) is not { } plain
            || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || !Magnitude.Fits(value))
        {
            return null;
        }

        return (isNegative ? -value : value, Ambiguous().IsMatch(unsigned) || HasDoubtfulBlank(text));
    }

    /// <summary>The word is also an article: <c>una relazione</c> need not count, <c>almeno una relazione</c> does.</summary>
    public static bool IsArticle(string text) => Articles().Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>A blank after the comma may part two numbers (<c>&lt;= 140, 55 giorni</c>); a hyphen and a blank may begin an item of a list.</summary>
    private static bool HasDoubtfulBlank(string text) =>
        text.Contains(", ", StringComparison.Ordinal) || text.StartsWith("- ", StringComparison.Ordinal);

    private static string[] Articles() => ["un", "uno", "una", "un'", "un’"];

    /// <summary>The digits with a decimal point and no grouping.</summary>
    private static string? Plain(string digits)
    {
        if (Italian().IsMatch(digits) || DecimalComma().IsMatch(digits))
        {
            return digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        }

        var isEnglish = English().IsMatch(digits) || Ambiguous().IsMatch(digits) || DecimalPoint().IsMatch(digits);
        return isEnglish ? digits.Replace(",", "", StringComparison.Ordinal) : null;
    }

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Italian();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}((,[0-9]{3}){2,}(\.[0-9]+)?|,[0-9]{3}\.[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^[1-9][0-9]{0,2},[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^(" + Whole + @",([0-9]{1,2}|[0-9]{4,8})|0,[0-9]{3}|[1-9][0-9]{3,8},[0-9]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex("^" + Whole + @"(\.[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalPoint();

    /// <summary>Ungrouped digits. What begins with an idle zero, or has ten digits and more, is a code or a telephone.</summary>
    private const string Whole = "(0|[1-9][0-9]{0,8})";
}
