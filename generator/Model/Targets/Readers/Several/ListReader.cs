using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Several;

/// <summary>
/// Several quantities: <c>Almeno 300 associazioni iscritte e 1.500 voucher emessi, totale previsti 1.800</c>. Each must say what it counts, and a comparison holds for
/// the one it is printed with: <c>almeno</c> may mean the second too, but does not say so.
/// </summary>
internal sealed partial class ListReader(IWordsReader items, IWordsReader totals) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var printed = Separator().Split(words);
        var parts = printed.Select((item, at) => Item(item, context) ?? (at > 0 ? totals.Read(item, context) : null)).ToImmutableArray();
        return parts.Length > 1 && parts.All(part => part is not null) ? Parts.Of([.. parts.OfType<Reading>()]) : null;
    }

    private Reading? Item(string words, ReadingContext context) =>
        items.Read(words, context) is { Kind: not ReadingKind.Text } reading and not { Kind: ReadingKind.Number, Unit: null } ? reading : null;

    [GeneratedRegex(@"(?:,|;) (?:e |ed )?| (?:e|ed) ", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
