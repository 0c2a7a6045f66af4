using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Dates as spreadsheets set to Italian write them.</summary>
internal static partial class DateCell
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d"];

    private static readonly string[] Months =
        ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];

    /// <summary><c>31/12/2020</c> and <c>31 dicembre 2020</c> as <c>2020-12-31</c>; what is not a date stays as it is.</summary>
    public static string ToIso(string text) =>
        DateOnly.TryParseExact(Digits(Midnight().Replace(text, "")), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    /// <summary>The month as a number: <c>1° marzo 2020</c> is <c>1/3/2020</c>.</summary>
    private static string Digits(string text) =>
        Worded().Match(text) is { Success: true } match && Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) is var month and >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["day"].Value}/{month + 1}/{match.Groups["year"].Value}")
            : text;

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[°º]?\s+(?<month>[a-z]+)\s+(?<year>[0-9]{4})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worded();

    [GeneratedRegex("[ T]0?0[:.]00(?:[:.]00)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();
}
