using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>
/// By an event that has no date here: <c>entro l'avvio degli interventi</c>, <c>entro i termini definiti dalla Regione</c>. Only events of this list: <c>entro la
/// settimana</c> is none.
/// </summary>
internal sealed partial class EventReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        return match.Success && PlainWords.Are(match.Groups["event"].Value)
            ? new Reading { Kind = ReadingKind.RelativeDeadline, Operator = Operator.AtMost, Reference = match.Groups["event"].Value }
            : null;
    }

    [GeneratedRegex(
        @"^entro (?<event>(?:il |lo |la |i |gli |le |l['’])(?:avvio|inizio|apertura|chiusura|conclusione|scadenz[ae]|termin[ei]|approvazione|adozione|pubblicazione|rilascio) .+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
