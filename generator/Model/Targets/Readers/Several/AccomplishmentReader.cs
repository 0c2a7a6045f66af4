using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Several;

/// <summary>
/// What is to be done, and how many of it: <c>Attuazione di almeno due azioni</c>, <c>Rispetto n.8 scadenze</c>. Only nouns that leave the count what it is:
/// a <c>riduzione di 3 reclami</c> is not three complaints.
/// </summary>
internal sealed partial class AccomplishmentReader(IWordsReader counts) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context) =>
        Shape().Match(words) is { Success: true } match && counts.Read(match.Groups["count"].Value, context) is { Unit: not null } reading
            ? reading
            : null;

    [GeneratedRegex(
        "^(?:rispetto|adeguamento|adozione|approvazione|attivazione|attuazione|avvio|effettuazione|emissione|esecuzione|organizzazione|predisposizione|pubblicazione|realizzazione|redazione|svolgimento)"
            + "(?: di)? (?<count>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
