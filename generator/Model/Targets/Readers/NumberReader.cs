using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>A count or a measure, with its one-word unit if any: <c>Almeno 3</c>, <c>n. 6</c>, <c>≥ 31.000</c>, <c>+0,20</c>, <c>max 5 reclami</c>.</summary>
internal sealed partial class NumberReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.Split(words);
        var match = Shape().Match(rest);
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            ? new Reading
            {
                Kind = ReadingKind.Number,
                Operator = comparison,
                Value = number.Value,
                Unit = match.Groups["unit"] is { Success: true } unit ? unit.Value : null,
                IsUncertain = number.IsUncertain,
            }
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?:n|nr|num)\. ?|n[°º] ?|numero )?(?<number>" + PrintedNumber.Pattern + @")(?: (?!(?:mila|mln|milion[ei]|mld|miliard[oi]|per|con|non)$)(?<unit>\p{L}{3,}))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
