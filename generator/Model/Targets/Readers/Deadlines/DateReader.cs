using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>
/// A day: <c>31/12/2020</c>, <c>2020-12-31</c>, <c>16.12.2020</c>, <c>Entro il 30/11/2020</c>, <c>entro il 30 novembre 2020</c>. A day and a month
/// without a year are no date: a plan can run over two years, and which one is meant is not said.
/// </summary>
internal sealed partial class DateReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.SplitTime(words);
        var match = Shape().Match(rest);
        if (!match.Success)
        {
            return null;
        }

        var day = PrintedDate.Day(
            PrintedDate.Number(match.Groups["year"].Value),
            PrintedDate.Month(match.Groups["month"].Value),
            PrintedDate.Number(match.Groups["day"].Value));
        return day is null
            ? new Reading { Kind = ReadingKind.Text, IsUncertain = true }
            : new Reading { Kind = ReadingKind.Date, Operator = comparison, Date = day, Precision = DatePrecision.Day };
    }

    [GeneratedRegex(
        @"^(?:il (?:giorno )?|l['’])?(?:(?<day>[0-9]{1,2})(?<sep>[/.-])(?<month>[0-9]{1,2})\k<sep>(?<year>[0-9]{4})|(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})|(?<day>[0-9]{1,2})[°º]? (?<month>"
            + PrintedDate.Months + @") (?<year>[0-9]{4}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
