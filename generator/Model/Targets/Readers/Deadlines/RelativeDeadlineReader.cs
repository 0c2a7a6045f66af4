using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>
/// A deadline that counts from an event: <c>entro 15 giorni dalla richiesta</c>, <c>7 giorni di calendario prima della scadenza</c>, <c>un giorno lavorativo
/// successivo alla firma</c>. The event is the reference, as printed.
/// </summary>
internal sealed partial class RelativeDeadlineReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var (comparison, rest) = PrintedOperator.SplitTime(words);
        var match = Shape().Match(rest);
        return match.Success && PlainWords.Are(match.Groups["event"].Value) && PrintedNumber.Read(match.Groups["number"].Value) is { } number
            ? new Reading
            {
                Kind = ReadingKind.RelativeDeadline,
                Operator = comparison,
                Value = number.Value,
                Unit = match.Groups["unit"].Value,
                Reference = match.Groups["event"].Value,
                IsUncertain = number.IsUncertain,
            }
            : null;
    }

    [GeneratedRegex(
        "^" + PrintedNumber.Sign + "(?<number>" + PrintedNumber.Pattern + ") ?(?<unit>" + Quantities.DurationReader.Units
            + @") (?<event>(?:(?:prima|dopo|da|dal|dalla|dallo|dai|dagli|dalle|successiv[oaie]|antecedent[ei]|precedent[ei]) |dall['’]).+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
