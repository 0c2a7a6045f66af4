using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>A percentage: <c>100,00%</c>, <c>+0,2 %</c>, <c>&gt; 80%</c>, <c>almeno il 90 per cento</c>, and what it is of: <c>90% dei dipendenti</c>.</summary>
internal sealed partial class PercentageReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.Split(words);
        var match = Shape().Match(rest);
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            && (!match.Groups["whole"].Success || PrintedUnit.Read(match.Groups["whole"].Value) is not null)
            ? new Reading { Kind = ReadingKind.Percentage, Operator = comparison, Value = number.Value, IsUncertain = number.IsUncertain }
            : null;
    }

    [GeneratedRegex(
        "^(?:il |al |l['’]|all['’])?(?<number>" + PrintedNumber.Pattern + @") ?(?:%|per ?cento)(?: (?:d(?:i|el|ello|ella|ei|egli|elle) |dell['’])(?<whole>.+))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
