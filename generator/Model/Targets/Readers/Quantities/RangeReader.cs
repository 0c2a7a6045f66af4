using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>From a value to a value: <c>da 3 a 5</c>, <c>tra 10 e 15 giorni</c>, <c>fra il 70 e l'80%</c>. The unit is printed once, or is the same twice.</summary>
internal sealed partial class RangeReader(IWordsReader quantities) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success
            && quantities.Read(match.Groups["from"].Value, context) is { Operator: null, IsUncertain: false } from
            && quantities.Read(match.Groups["to"].Value, context) is { Operator: null, IsUncertain: false } to
            && from.Value < to.Value && IsOf(from, to)
                ? to with { Value = from.Value, Maximum = to.Value }
                : null;
    }

    private static bool IsOf(Reading from, Reading to) =>
        from is { Kind: ReadingKind.Number, Unit: null } || (from.Kind == to.Kind && from.Unit == to.Unit);

    [GeneratedRegex(
        @"^(?:(?:da |dal |dall['’])(?<from>.+?) (?:a |al |all['’])|(?:compres[oaie] )?(?:tra|fra) (?:il |l['’])?(?<from>.+?) (?:e|ed) (?:il |l['’])?)(?<to>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
