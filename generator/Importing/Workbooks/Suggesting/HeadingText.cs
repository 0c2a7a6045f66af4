using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Workbooks.Sources;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>A heading without what changes from office to office: case, accents, stops, and the year, which is kept apart.</summary>
internal sealed partial record HeadingText(string Words, int? Year)
{
    public static HeadingText Of(string heading)
    {
        var years = YearIn().Matches(heading);
        var words = NotWord().Replace(string.Concat(YearIn().Replace(heading.ToLowerInvariant(), " ").Select(CellWords.Unaccented)), " ").Trim();
        return new HeadingText(words, years.Count == 1 ? int.Parse(years[0].Value, CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearIn();

    [GeneratedRegex("[^a-z0-9%]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotWord();
}
