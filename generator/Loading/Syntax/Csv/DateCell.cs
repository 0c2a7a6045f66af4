using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Dates as spreadsheets set to Italian write them.</summary>
internal static partial class DateCell
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d"];

    /// <summary><c>31/12/2020</c> as <c>2020-12-31</c>; what is not a date stays as it is.</summary>
    public static string ToIso(string text) =>
        DateOnly.TryParseExact(Midnight().Replace(text, ""), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    [GeneratedRegex("[ T]0?0[:.]00(?:[:.]00)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();
}
