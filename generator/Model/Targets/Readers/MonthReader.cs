using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>A month, whose last day is the date: <c>entro settembre 2020</c>, <c>entro la fine di giugno 2020</c>, <c>dicembre 2020</c>.</summary>
internal sealed partial class MonthReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success
            ? new Reading
            {
                Kind = ReadingKind.Date,
                Operator = match.Groups["by"].Success ? Operator.AtMost : null,
                Date = PrintedDate.LastDay(PrintedDate.Number(match.Groups["year"].Value), PrintedDate.Month(match.Groups["month"].Value)),
                Precision = DatePrecision.Month,
            }
            : null;
    }

    [GeneratedRegex(
        @"^(?<by>entro )?(?:il mese di |la fine di |fine )?(?<month>" + PrintedDate.Months + @") (?<year>(?:19|20)[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
