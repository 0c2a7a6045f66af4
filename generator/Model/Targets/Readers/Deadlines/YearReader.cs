using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>A year as a deadline, whose last day is the date: <c>entro il 2020</c>, <c>entro l'anno 2020</c>. A bare <c>2020</c> is a number.</summary>
internal sealed partial class YearReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success
            ? new Reading
            {
                Kind = ReadingKind.Date,
                Operator = Operator.AtMost,
                Date = PrintedDate.LastDay(PrintedDate.Number(match.Groups["year"].Value), 12),
                Precision = DatePrecision.Year,
            }
            : null;
    }

    [GeneratedRegex(
        @"^entro (?:il |l['’]anno |la fine del(?:l['’]anno)? |fine )(?<year>(?:19|20)[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
