using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>A count or a measure, with its unit if any: <c>Almeno 3</c>, <c>n. 6</c>, <c>≥ 31.000</c>, <c>+0,20</c>, <c>2 incontri nell'anno</c>, <c>almeno due azioni</c>.</summary>
internal sealed partial class NumberReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.Split(words);
        var match = Shape().Match(rest);
        if (!match.Success || PrintedNumber.Read(match.Groups["number"].Value) is not { } number)
        {
            return null;
        }

        var isArticle = comparison is null && PrintedNumber.IsArticle(match.Groups["number"].Value);
        var unit = match.Groups["unit"] is { Success: true } printed ? PrintedUnit.Read(printed.Value) : null;
        return isArticle || (match.Groups["unit"].Success && unit is null)
            ? null
            : new Reading
            {
                Kind = ReadingKind.Number,
                Operator = comparison,
                Value = number.Value,
                Unit = unit,
                IsUncertain = number.IsUncertain,
            };
    }

    [GeneratedRegex(
        "^" + PrintedNumber.Sign + "(?<number>" + PrintedNumber.Pattern + ")(?: (?<unit>.+))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
