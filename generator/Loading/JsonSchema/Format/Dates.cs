using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>Dates and times of RFC 3339.</summary>
internal static partial class Dates
{
    public static bool IsDate(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static bool IsTime(string text) => Time().Match(text) is { Success: true } match && IsTimeOfDay(match);

    public static bool IsDateTime(string text) =>
        text.Length > 11 && text[10] is 'T' or 't' && IsDate(text[..10]) && IsTime(text[11..]);

    /// <summary>A leap second is one where it is 23:59:60 in universal time.</summary>
    private static bool IsTimeOfDay(Match match)
    {
        int hour = Number(match, 1), minute = Number(match, 2), second = Number(match, 3);
        int offsetHour = Number(match, 5), offsetMinute = Number(match, 6);
        if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        {
            return false;
        }

        var offset = ((offsetHour * 60) + offsetMinute) * (match.Groups[4].Value == "-" ? -1 : 1);
        var universal = ((hour * 60) + minute - offset + 2880) % 1440;
        return second < 60 || universal == (23 * 60) + 59;
    }

    private static int Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[zZ]|([-+])([0-9]{2}):([0-9]{2}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
