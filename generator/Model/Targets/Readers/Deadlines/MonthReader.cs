using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>
/// A month, whose last day is the date: <c>entro settembre 2020</c>, <c>entro la fine di giugno 2020</c>, <c>dicembre 2020</c>. <c>entro MARZO</c> stays text:
/// the words do not say of which year.
/// </summary>
internal sealed partial class MonthReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.SplitTime(words);
        var match = Shape().Match(rest);
        return match.Success && comparison is null or Operator.AtMost
            ? new Reading
            {
                Kind = ReadingKind.Date,
                Operator = comparison,
                Date = PrintedDate.LastDay(PrintedDate.Number(match.Groups["year"].Value), PrintedDate.Month(match.Groups["month"].Value)),
                Precision = DatePrecision.Month,
            }
            : null;
    }

    [GeneratedRegex(
        @"^(?:il mese di |la fine di |fine )?(?<month>" + PrintedDate.Months + @") (?<year>(?:19|20)[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
