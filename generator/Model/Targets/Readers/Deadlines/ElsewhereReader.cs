using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>
/// A deadline that stands elsewhere: <c>Scadenza di legge</c>, <c>Rispetto scadenza prevista</c>, <c>rispetto cronoprogramma</c>. It is certain that one is meant,
/// and which is the reference; there is no value, and <c>rispetto</c> is not a comparison.
/// </summary>
internal sealed partial class ElsewhereReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success && PlainWords.Are(match.Groups["deadline"].Value)
            ? new Reading { Kind = ReadingKind.RelativeDeadline, Reference = match.Groups["deadline"].Value }
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?:nel )?rispetto (?:d(?:i|el|ei|ella|elle) )?(?<deadline>(?:tutt[ei] (?:le |i ))?(?:scadenz[ae]|termin[ei]|cronoprogramm[ai]|tempistic(?:a|he))(?: .+)?)"
            + @"|(?<deadline>(?:scadenz[ae]|termin[ei]) (?:di legge|contrattual[ei]|previst[aeoi]|fissat[aeoi]|stabilit[aeoi]|definit[aeoi]|indicat[aeoi])(?: .+)?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
