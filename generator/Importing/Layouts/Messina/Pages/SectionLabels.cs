using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>
/// The words that open the cells of text, in the order of the cells. They have many spellings, and where they run into the text only what is
/// certainly the label is taken away.
/// </summary>
internal static partial class SectionLabels
{
    public static ImmutableArray<(string Name, string Example, Regex Label)> All { get; } =
    [
        ("Programmazione", "Programmazione", Programming()),
        ("Iniziative", "Iniziative di comunicazione", Initiatives()),
        ("Destinatari", "Destinatari", Audience()),
        ("Sinergie", "Sinergie", Partners()),
        ("Strumenti", "Strumenti di comunicazione", Tools()),
        ("Azioni e indicatori di risultato", "Indicatori di risultato", Results()),
    ];

    private const string End = @"(?!\w)";

    [GeneratedRegex("^Programmazione" + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Programming();

    [GeneratedRegex("^Iniziativ[ae](?: i)? di comunicazione(?:(?: d)? e risultati attesi)?" + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Initiatives();

    [GeneratedRegex(@"^[\s.,:]*Destinatari" + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Audience();

    [GeneratedRegex("^Sinergie" + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Partners();

    [GeneratedRegex("^Str?umenti di(?: comunicazione)?" + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tools();

    [GeneratedRegex(
        "^(?:(?:Azioni di )?programmazione(?: anno)?(?: 20[0-9]{2})?(?: ?ed? | ))?indicator[ei] di risultat[oi]" + End,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Results();
}
