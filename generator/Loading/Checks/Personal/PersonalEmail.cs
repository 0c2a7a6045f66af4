using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Checks.Personal;

/// <summary>Finds the e-mail addresses of persons: name and surname at any domain, anything but an office where private persons have their mailboxes.</summary>
public static partial class PersonalEmail
{
    /// <summary>The words by which offices call their mailboxes.</summary>
    private static readonly FrozenSet<string> OfficeWords = FrozenSet.ToFrozenSet(
    [
        "uff", "area", "aree", "info", "ente", "enti", "urp", "suap", "sue", "sed", "ced", "sit", "rpct", "rpd", "dpo", "oiv", "pec", "peg", "piao", "pnrr", "iban", "web", "www", "asp",
        "nido", "nidi", "asilo", "asili", "museo", "musei", "teatro", "teatri", "civica", "civico", "civile", "civili", "verde", "leva", "stato", "gare", "albo", "messi", "messo", "staff",
        "stampa", "portale", "open", "dati", "data", "help", "desk", "no", "non", "reply", "noreply", "admin", "mail", "email", "posta", "cert", "centro", "centri", "piano", "piani",
        "unita", "zona", "giovani", "pari", "casa", "case", "lavoro", "lavori", "sport", "fondi", "reti", "rete", "comune", "comuni", "comunale", "citta", "sociale", "sociali", "unico", "unica",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>How other such words begin.</summary>
    private static readonly string[] OfficeStems =
    [
        "uffic", "segreter", "protocol", "serviz", "settor", "comunedi", "provinc", "region", "polizia", "vigili", "municip", "locale", "affari", "general", "risors", "umane", "personal",
        "pubblic", "politic", "scuol", "istruz", "infanz", "bibliotec", "cultur", "turism", "ambient", "ecolog", "rifiut", "tribut", "entrate", "ragioner", "bilanc", "finanz", "contabil",
        "econom", "patrimon", "demani", "anagraf", "elettoral", "demograf", "cimiter", "urban", "ediliz", "sportell", "catast", "territor", "mobilita", "traffic", "viabil", "strade",
        "manutenz", "protezion", "emergenz", "sindac", "giunta", "consigl", "presiden", "assessor", "gabinet", "direzion", "dirigen", "contratt", "appalt", "acquist", "provved", "legale",
        "avvocat", "contenz", "archiv", "notific", "trasparen", "anticorr", "privacy", "accessib", "digital", "innovaz", "sistem", "informa", "redazion", "contatt", "assisten", "suppor",
        "postmaster", "webmaster", "fattur", "pagament", "tesorer", "controll", "gestion", "programm", "progett", "performance", "qualit", "nucleo", "struttur", "distrett", "quartier",
        "circoscriz", "opportun", "anzian", "minori", "famigl", "disabil", "alloggi", "immigra", "stranier", "impres", "commerc", "attivita", "produttiv", "agricol", "sviluppo", "europ",
    ];

    private static readonly FrozenSet<string> PrivateDomains = FrozenSet.ToFrozenSet(
    [
        "gmail.com", "googlemail.com", "libero.it", "inwind.it", "iol.it", "virgilio.it", "alice.it", "tin.it", "tim.it", "tiscali.it", "hotmail.com", "hotmail.it",
        "outlook.com", "outlook.it", "live.it", "live.com", "msn.com", "yahoo.com", "yahoo.it", "icloud.com", "me.com", "fastwebnet.it", "email.it", "proton.me", "protonmail.com",
    ],
    StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Range> In(string text) =>
        !text.Contains('@', StringComparison.Ordinal) ? [] : Address().Matches(text).Where(IsOfPerson).Select(match => match.Index..(match.Index + match.Length));

    private static bool IsOfPerson(Match address)
    {
        var words = Word().Matches(address.Groups["who"].Value).Select(word => word.Value).ToList();
        return !words.Exists(IsOffice) && (words.Count is 2 or 3 ? words.Exists(word => word.Length > 1) : words.Count == 1 && PrivateDomains.Contains(address.Groups["domain"].Value));
    }

    private static bool IsOffice(string word) => OfficeWords.Contains(word) || OfficeStems.Any(stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?<![\p{L}0-9._+'-])(?<who>[\p{L}0-9](?>[\p{L}0-9._+'-]*))@(?<domain>[A-Z0-9-]+(?:\.[A-Z0-9-]+)+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
