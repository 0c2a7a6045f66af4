using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>A percentage: <c>100,00%</c>, <c>100 %</c>, <c>&gt; 80%</c>, <c>almeno il 90 per cento</c>.</summary>
internal sealed partial class PercentageReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.Split(words);
        var match = Shape().Match(rest);
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            ? new Reading { Kind = ReadingKind.Percentage, Operator = comparison, Value = number.Value, IsUncertain = number.IsUncertain }
            : null;
    }

    [GeneratedRegex("^(?<number>" + PrintedNumber.Pattern + @")\s?(?:%|per ?cento)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
