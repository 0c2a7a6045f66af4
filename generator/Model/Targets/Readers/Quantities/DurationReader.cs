using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>A length of time: <c>&lt;= 10 giorni</c>, <c>&lt; =7 giorni lavorativi</c>, <c>entro 8 giorni</c>. One that counts from an event is not of this shape.</summary>
internal sealed partial class DurationReader : IWordsReader
{
    /// <summary>The pattern of a unit of time, for the readers to build on.</summary>
    public const string Units =
        @"(?:giorn[oi]|giornate|gg\.?|or[ae]|minut[oi]|second[oi]|settiman[ae]|mes[ei]|ann[oi])(?: ?(?:lavorativ[oei]|solar[ei]|natural[ei](?: e consecutiv[ie])?|consecutiv[oie]|di calendario))?";

    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.SplitTime(words);
        var match = Shape().Match(rest);
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            ? new Reading
            {
                Kind = ReadingKind.Duration,
                Operator = comparison,
                Value = number.Value,
                Unit = match.Groups["unit"].Value,
                IsUncertain = number.IsUncertain,
            }
            : null;
    }

    [GeneratedRegex(
        "^" + PrintedNumber.Sign + "(?<number>" + PrintedNumber.Pattern + ") ?(?<unit>" + Units + ")$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
