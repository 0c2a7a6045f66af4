using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Messina;

/// <summary>A small invented document of the same kind. «→» stands for a TAB.</summary>
internal static class MadeUpSheets
{
    public const string Cover =
        """
        CITTA' METROPOLITANA DI PROVA

        SINDACO METROPOLITANO

        Servizio Ascolto

        QUADRO SINOTTICO

        AZIONI DI PROGRAMMAZIONE 2030

        A cura di:

        Dott. Nomeuno Cognomeuno

        Il Responsabile del Servizio

        Nomedue Cognomedue
        """;

    public const string First =
        "1→I Direzione Affari generali→Servizio Verbali→Obiettivo n.7 del P.d.O. 2030-2032 Decreto Sindacale n.5 del 01.02.2030. Scrivere meglio"
        + "→Programmazione Corsi di scrittura→Iniziative di comunicazione e risultati attesi Due corsi→Destinatari Dipendenti→Sinergie Scuole"
        + "→Strumenti di comunicazione Lezioni→Azioni di programmazione 2030 ed Indicatori di risultato Report finale";

    public const string Second =
        "2→Direzione I→Servizi Verbali→<p>Obiettivi n. 7 del PdO 2030</p> <p>Leggere meglio</p>"
        + "→<p>Programmazione</p> <p>Gruppi di lettura</p> <p>Prestiti</p>→Iniziativa di Comunicazione Un gruppo→. Destinatari .Lettori→Sinergie ,Biblioteche"
        + "→Stumenti di comunicazione Libri→Indicatori di risultato Libri letti";

    public const string Rule = "---→---→---→---→---→---→---→---→---→---";

    private const string Parts = $"\n{Cover}\n\n{First}\n{Rule}\n\n{Second}\n{Rule}\n";

    public static MadeUpDocument Document { get; } = new(Parts, new ImportOptions { PlanKind = "piano-comunicazione" });

    public static ImportOptions Options => Document.Options;

    public static string Text => Document.Text;

    /// <summary>The document as it is, imported.</summary>
    public static ImportResult Import() => Document.Import();

    /// <summary>The document with one text replaced by another, imported.</summary>
    public static ImportResult Import(string old, string changed) => Document.Import(Document.WithAll((old, changed)));
}
