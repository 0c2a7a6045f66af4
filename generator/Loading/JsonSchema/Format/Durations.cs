using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>Durations of ISO 8601 as RFC 3339 writes them: <c>P1Y2M</c>, <c>PT36H</c>, <c>P4W</c>.</summary>
internal static partial class Durations
{
    public static bool IsDuration(string text) => Duration().IsMatch(text);

    [GeneratedRegex(
        "^P(?:[0-9]+W|(?:[0-9]+D|[0-9]+M(?:[0-9]+D)?|[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?)(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?"
        + @"|T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
