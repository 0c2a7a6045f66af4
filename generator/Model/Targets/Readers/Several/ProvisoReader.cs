using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Several;

/// <summary>
/// A reading that holds unless something happens: <c>entro il 31/07/2020 (salvo eventuale proroga autorizzata)</c>. Whether it happened the words cannot say: a result
/// after the day may be in time. So the reading is uncertain, with the proviso as its reference.
/// </summary>
internal sealed partial class ProvisoReader(IWordsReader readers) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success && readers.Read(match.Groups["rest"].Value, context) is { Kind: not ReadingKind.Text } reading
            ? reading with { Reference = reading.Reference ?? match.Groups["proviso"].Value, IsUncertain = true }
            : null;
    }

    [GeneratedRegex(
        @"^(?<rest>[^(]+?),? (?:\((?<proviso>(?:salv[oi]|fatt[aoei] salv[aoei]|compatibilmente|purch[eé]|subordinat[aoei]) [^()]+)\)|(?<proviso>(?:salv[oi]|fatt[aoei] salv[aoei]|compatibilmente|purch[eé]|subordinat[aoei]) [^()]+))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
