using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>A total that follows what it sums: <c>totale previsti 1.800</c>.</summary>
internal sealed partial class TotalReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context) =>
        Shape().Match(words) is { Success: true } match && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            ? new Reading { Kind = ReadingKind.Number, Value = number.Value, IsUncertain = number.IsUncertain }
            : null;

    [GeneratedRegex(
        "^(?:in )?totale(?: (?:previst|attes)[oaie])? (?<number>[0-9](?:[0-9.,]*[0-9])?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
