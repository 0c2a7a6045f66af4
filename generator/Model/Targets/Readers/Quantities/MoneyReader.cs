using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>
/// Euro: <c>€ 39.100</c>, <c>&gt;€9,000,000</c>, <c>Almeno 60.000,00 euro</c>, <c>&gt;= 9 mln di euro</c>, <c>€ 51.294,82 annui</c>. Without a currency it is a
/// number.
/// </summary>
internal sealed partial class MoneyReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.Split(words);
        var match = Shape().Match(rest);
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            && number.Value * Scale(match.Groups["scale"].Value) is var euro && Magnitude.Fits(euro)
            ? new Reading
            {
                Kind = ReadingKind.Money,
                Operator = comparison,
                Value = euro,
                Unit = match.Groups["period"] is { Success: true } period ? period.Value : null,
                IsUncertain = number.IsUncertain,
            }
            : null;
    }

    private static decimal Scale(string printed) => printed.ToLowerInvariant() switch
    {
        "mila" => 1_000,
        "mln" or "mln." or "milioni" or "milione" => 1_000_000,
        "mld" or "mld." or "miliardi" or "miliardo" => 1_000_000_000,
        _ => 1,
    };

    [GeneratedRegex(
        "^(?:(?:€|euro|eur) ?(?<number>" + PrintedNumber.Pattern + @")(?: (?<scale>mila|mln\.?|milion[ei]|mld\.?|miliard[oi]))?|(?<number>"
            + PrintedNumber.Pattern + @") ?(?<scale>mila|mln\.?|milion[ei]|mld\.?|miliard[oi])? ?(?:di )?(?:€|euro|eur))(?: (?<period>annu[oi]|all['’]anno))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
