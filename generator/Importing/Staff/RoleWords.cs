using System.Collections.Frozen;

namespace PegOpenData.Importing.Staff;

/// <summary>The words of which the roles of staff and the names of offices are made: no name of a person.</summary>
internal static class RoleWords
{
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(
    [
        "area", "aree", "capo", "vice", "vari", "varie", "altri", "altre", "altro", "altra", "ruolo", "ruoli", "unità", "ente", "enti", "città", "stato", "civile", "civili", "nido", "nidi", "asilo",
        "asili", "museo", "musei", "teatro", "messo", "messi", "cat", "categoria", "categorie", "posizione", "posizioni", "alta", "alte", "elevata", "elevate", "qualificazione", "tempo", "pieno", "parziale",
        "part", "time", "full", "gare", "leva", "verde", "rete", "reti", "lavoro", "lavori", "casa", "case", "staff", "ced", "urp", "suap", "sue", "rup", "rpct", "dpo", "oiv", "pnrr", "ict", "gis",
        "totale", "sede", "sedi", "sport", "pari", "centro", "centri", "anni", "anno", "nota", "note", "primo", "secondo", "livello", "fascia", "senior", "junior", "web", "data", "dati", "cuoco", "cuoca",
        "capi", "operaio", "operai", "operaia", "unico", "unica", "autista", "autisti", "usciere", "uscieri", "giunta", "inclusi", "incluso", "compresi", "compreso", "esclusi", "escluso", "dato", "conteggio",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Stems =
    [
        "addett", "affar", "agent", "agricol", "alimentar", "ambient", "amministrat", "anagraf", "animat", "anzian", "appalt", "archiv", "assegnat", "assessor", "assistent", "assistenz", "ausiliar",
        "avvocat", "architett", "bibliotec", "bilanc", "cantonier", "catalog", "catast", "cimiter", "collaborat", "comand", "commerc", "commiss", "comun", "conducent", "consegnatar", "consigl", "consulent",
        "contabil", "contenz", "contratt", "controll", "convenzion", "coordinat", "cultur", "custod", "decret", "demograf", "determinat", "dipendent", "dipartiment", "direttiv", "direttor", "direttric",
        "direzion", "dirigen", "disegnat", "distacc", "ecologi", "econom", "edil", "educat", "educaz", "elettoral", "elettric", "elettricist", "ente", "esecut", "espert", "europ", "famigl", "finanz", "formator", "funzion",
        "fontanier", "general", "geometr", "gestion", "giardinier", "giornalist", "giovan", "giuridic", "gruppo", "immigraz", "impiegat", "incaric", "indeterminat", "infanz", "informat", "informaz",
        "infermier", "ingegner", "innovaz", "insegnant", "internal", "interinal", "ispettor", "istitut", "istruttor", "istruttric", "istruz", "legal", "local", "magazz", "maestr", "manutent", "manutenz", "meccanic",
        "mobilit", "multimedial", "munic", "muratore", "necrofor", "notific", "numero", "obiettiv", "occasional", "operator", "operatric", "opere", "organizz", "ostetric", "patrimon", "pedagog", "personal", "persone",
        "pianific", "pianta", "piscolog", "politic", "polizi", "portalett", "portier", "presiden", "produttiv", "professional", "profil", "program", "progett", "protez", "protocol", "provinc", "provved", "psicolog",
        "pubblic", "qualific", "quadr", "quartier", "ragionier", "ragioner", "rapport", "redatt", "referent", "region", "relaz", "responsabil", "ricerc", "rilevator", "risors", "sanitar", "scolastic", "scuol", "segretar",
        "segreter", "serviz", "settor", "sezion", "sicurez", "sindac", "sistem", "social", "sociosanitar", "somministr", "sorvegl", "specialist", "specializz", "sportell", "sostitut", "statistic", "stagist", "strad", "struttur", "stampa",
        "superior", "support", "sussidiar", "tecnic", "tecnolog", "territor", "tesor", "tirocin", "titolar", "tirocinant", "traffic", "trasparen", "trasport", "tribut", "tutor", "turism", "turistic", "uffic",
        "uman", "urban", "viabil", "vicesegretar", "vicecomandant", "vigil", "volontar", "autorim", "innovat", "digital", "qualit", "attivit", "sostenibil", "acquist", "economat", "entrat",
    ];

    public static bool Has(string word) => Whole.Contains(word) || Stems.Any(stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
}
