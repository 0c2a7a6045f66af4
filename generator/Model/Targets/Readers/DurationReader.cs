using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>A length of time: <c>&lt;= 10 giorni</c>, <c>&lt; =7 giorni lavorativi</c>, <c>entro 8 giorni</c>. One that counts from an event is not of this shape.</summary>
internal sealed partial class DurationReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.Split(words);
        var match = Shape().Match(rest);
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            ? new Reading
            {
                Kind = ReadingKind.Duration,
                Operator = match.Groups["by"].Success ? Operator.AtMost : comparison,
                Value = number.Value,
                Unit = match.Groups["unit"].Value,
                IsUncertain = number.IsUncertain,
            }
            : null;
    }

    [GeneratedRegex(
        "^(?<by>entro )?(?:n\\. ?)?(?<number>" + PrintedNumber.Pattern
            + @") ?(?<unit>(?:giorn[oi]|gg\.?|or[ae]|minut[oi]|second[oi]|settiman[ae]|mes[ei]|ann[oi])(?: lavorativ[oi]| solar[ei]| natural[ei]| consecutiv[oi]| di calendario)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
