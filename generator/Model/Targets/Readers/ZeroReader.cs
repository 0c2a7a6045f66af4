using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>Zero in words: <c>Zero anomalie</c>, <c>nessun reclamo</c>.</summary>
internal sealed partial class ZeroReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success
            ? new Reading { Kind = ReadingKind.Number, Value = 0, Unit = match.Groups["unit"] is { Success: true } unit ? unit.Value : null }
            : null;
    }

    [GeneratedRegex(@"^(?:zero(?: (?<unit>\p{L}{3,}))?|(?:nessun[oa]? |nessun['’])(?<unit>\p{L}{3,}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
