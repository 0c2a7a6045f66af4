using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing;

/// <summary>A small invented sheet of the kind of Cinisello Balsamo's.</summary>
internal static class MadeUpSheet
{
    /// <summary>The two lines that head a page.</summary>
    public const string Head =
        """
        OBIETTIVO DI PEG 2030_A1_01→Area Tematica 2. VERDE→Assessorato Ambiente→Direzione→Direttore
        <i>Curare i giardini < 3 ettari</i>→→→Centro di responsabilità SETTORE PARCHI E GIARDINI→Responsabile Cognomeuno Nomeuno
        """;

    public const string Stamp =
        """
        COMUNE DI BORGO DI PROVA
        Protocollo N. 0000007/2031 del 01/02/2031
        Class: 1.1 PROVE Fascicolo: 1.1 N.1/2031
        """;

    public const string Phase =
        """
        Potatura→60,00→50,00→01/03/2030→30/06/2030→Cognomedue Nomedue→PARCHI→
        →→→02/03/2030→15/07/2030→→→
        """;

    public const string PhaseHeader =
        """
        FASI→→→→→→→
        Descrizione→Peso→Avanz.→Inizio Previsto→Fine Prevista→Responsabile→Centro di Responsabilità→Note
        →→→Inizio Effettivo→Fine Effettiva→→→
        """;

    public const string Indicator = "Alberi potati→EFFICACIA→100,00→120,00→→→";

    public const string Expenditure = "2030→→1→03→500→CP→POTATURE (cod. minist. 1.09.06.03 p. f. 1.03 mis. prog. 09.02)→→1.000,50";

    public const string BudgetHeader = "Esercizio→Altre Somme→Cod. Bilancio→→Capitolo Articolo→Competenza/R→Descrizione→Note→Importo";

    public const string Title = "SCHEDA PEG DI AVANZAMENTO";

    private const string Parts =
        $"""
        {Title}

        Vista DUP_2030_2032 DUP 2030 2032
        Livello OBIETTIVO DI PEG
        Centro di Responsabilità A1 PARCHI

        {Stamp}

        {Head}

        Tipo di Obiettivo **Miglioramento**

        Collegato a

        OBIETTIVO DI MANDATO: 2 VERDE**OBIETTIVO DI PROGRAMMA:** 2_01 Parchi**STATO DI ATTUAZIONE AL 31 DICEMBRE**

        Primo capoverso.

        Secondo capoverso,
        su due righe.

        GANTT

        {PhaseHeader}
        {Phase}

        INDICATORI→→→→→→
        Descrizione→Tipo→Valore Atteso→Valore Raggiunto→Valore Raggiunto 2029→Valore Raggiunto 2028→Note
        {Indicator}

        RISORSE FINANZIARIE→→→→→→→→
        SPESE→→→→→→→→
        {BudgetHeader}
        {Expenditure}
        Totale Spese→→→→→→→→1.000,50
        Saldo→→→→→→→→-1.000,50

        {Stamp}
        """;

    public const string ObjectivePath = "borgo-di-prova/peg-2030/obiettivi/2030-a1-01.yaml";

    public static MadeUpDocument Document { get; } = new(Parts, new ImportOptions());

    public static string Text => Document.Text;

    /// <inheritdoc cref="MadeUpDocument.WithAll"/>
    public static string With(params IEnumerable<(string Old, string New)> changes) => Document.WithAll(changes);

    /// <summary>The number of the first line that contains the words.</summary>
    public static int LineOf(string text, string words) =>
        1 + Array.FindIndex(text.Split('\n'), line => line.Contains(words.Replace('→', '\t'), StringComparison.Ordinal));
}
