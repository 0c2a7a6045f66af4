using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Quantities;

/// <summary>Zero in words: <c>Zero anomalie</c>, <c>nessun reclamo</c>.</summary>
internal sealed partial class ZeroReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        var unit = match.Groups["unit"] is { Success: true } printed ? PrintedUnit.Read(printed.Value) : null;
        return match.Success && (unit is not null || !match.Groups["unit"].Success)
            ? new Reading { Kind = ReadingKind.Number, Value = 0, Unit = unit }
            : null;
    }

    [GeneratedRegex(@"^(?:zero(?: (?<unit>.+))?|(?:nessun[oa]? |nessun['’])(?<unit>.+))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
