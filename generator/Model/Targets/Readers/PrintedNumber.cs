using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>
/// A number read by the shape of its grouping: <c>31.000</c> and <c>9.000.000,00</c> are Italian, <c>9,000,000</c> is English, <c>37,41</c> has a
/// decimal comma, and <c>31,000</c> can be either.
/// </summary>
internal static partial class PrintedNumber
{
    /// <summary>The pattern of anything that may be a number, for the readers to build on.</summary>
    public const string Pattern = @"[+\-−]? ?[0-9](?:[0-9.,]*[0-9])?(?:, [0-9]{1,2}(?![0-9]))?";

    /// <summary>The value, and whether the shape has a second reading; null where the shape is no number's, or of one too large.</summary>
    public static (decimal Value, bool IsUncertain)? Read(string text)
    {
        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace('−', '-').TrimStart('+');
        var isNegative = digits.StartsWith('-');
        var unsigned = digits.TrimStart('-');
        if (Plain(unsigned) is not { } plain
            || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || !Magnitude.Fits(value))
        {
            return null;
        }

        // A blank after the comma may part two numbers: "<= 140, 55 giorni".
        var isUncertain = Ambiguous().IsMatch(unsigned) || text.Contains(", ", StringComparison.Ordinal);
        return (isNegative ? -value : value, isUncertain);
    }

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

    [GeneratedRegex(@"^([0-9]+,([0-9]{1,2}|[0-9]{4,8})|0,[0-9]{3}|[0-9]{4,},[0-9]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalPoint();
}
