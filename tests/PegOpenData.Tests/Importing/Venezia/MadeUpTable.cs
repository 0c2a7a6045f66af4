using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Venezia;

/// <summary>A small invented table of the same kind, with rows of nine to twelve cells. «→» stands for a TAB.</summary>
internal static class MadeUpTable
{
    public const string Header =
        "Obiettivo strategico→MISSIONE→Programma→Obiettivo operativo DUP→Cdr→Indicatore→Target→Obiettivo gestionale PEG→Indicatore→Target";

    /// <summary>Ten cells.</summary>
    public const string Minutes =
        "→01 - Servizi generali→01-Organi→Curare i verbali→50 - Direttore generale (Direzione)→Verbali curati→3→Verbali in ordine→N. verbali→<=9";

    /// <summary>Eleven cells.</summary>
    public const string Trees =
        "1→Città verde→9 – Ambiente→02 - Parchi→<b>Piantare alberi</b>→07 - Cognomeuno (Area Verde)→Alberi→Almeno 30→Alberi nuovi→N. alberi→40";

    public const string Pruning =
        "→→9 – Ambiente→02 - Parchi→<b>Obiettivo routinario</b>→07 – Cognomeuno (Area Verde)→→→Potature→Rispetto scadenza→31/12/2030";

    /// <summary>Nine cells.</summary>
    public const string Fountains =
        "9 – Ambiente→02 - Parchi→Obiettivo routinario→07 - Cognomeuno (Area Verde)→→→Fontane→N. fontane→2";

    public const string Rule = "--→--→-----→--→--→--→---→--→----";

    /// <summary>Twelve cells, the last of them empty.</summary>
    public const string Squads =
        "→→11 - Soccorso→01 - Volontari→Fare squadra→31- Nomedue Cognomedue (Area Ambiente (Protezione))→Squadre→2→Squadre pronte→N. squadre→2→";

    /// <summary>Twelve cells, the last but one empty.</summary>
    public const string Drills =
        "→→11 - Soccorso→01 - Volontari→Obiettivo routinario→31- Nomedue Cognomedue (Area Ambiente (Protezione))→→→Esercitazioni→N. esercitazioni→→4";

    private const string Parts = $"\n\n{Header}\n{Minutes}\n\n{Trees}\n{Pruning}\n\n{Fountains}\n{Rule}\n\n{Squads}\n{Drills}";

    public static MadeUpDocument Document { get; } = new(Parts, new ImportOptions
    {
        AdministrationName = "Provincia di Prova",
        Year = 2030,
        PlanKind = "peg",
    });

    public static ImportOptions Options => Document.Options;

    public static string Text => Document.Text;

    /// <summary>The document as it is, imported.</summary>
    public static ImportResult Import() => Document.Import();

    /// <summary>The document with one text replaced by another, imported.</summary>
    public static ImportResult Import(string old, string changed) => Document.Import(Document.WithAll((old, changed)));
}
