using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>
/// A day with the year in two digits: <c>31/12/20</c>, <c>entro il 27.01.21</c>. Uncertain, for the year can stand first as well; with points and without
/// <c>entro</c> it is more often the code of something, and no date at all.
/// </summary>
internal sealed partial class ShortYearReader : IWordsReader
{
    private const int Century = 2000;

    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.SplitTime(words);
        var match = Shape().Match(rest);
        if (!match.Success || (comparison is null && match.Groups["sep"].Value != "/"))
        {
            return null;
        }

        var day = PrintedDate.Day(
            Century + PrintedDate.Number(match.Groups["year"].Value),
            PrintedDate.Number(match.Groups["month"].Value),
            PrintedDate.Number(match.Groups["day"].Value));
        return new Reading
        {
            Kind = day is null ? ReadingKind.Text : ReadingKind.Date,
            Operator = day is null ? null : comparison,
            Date = day,
            Precision = day is null ? null : DatePrecision.Day,
            IsUncertain = true,
        };
    }

    [GeneratedRegex(
        @"^(?:il |l['’])?(?<day>[0-9]{1,2})(?<sep>[/.])(?<month>[0-9]{1,2})\k<sep>(?<year>[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
