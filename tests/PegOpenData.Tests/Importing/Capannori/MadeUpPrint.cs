using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>A small invented print of the same kind, to be spoilt one way at a time. «→» stands for a TAB.</summary>
internal static class MadeUpPrint
{
    public const string Folder = "borgo-di-prova/peg-straordinario-2030";

    private const string GanttHeader = "Cronoprogramma→→Gen→Feb→Mar→Apr→Mag→Giu→Lug→Ago→Set→Ott→Nov→Dic";

    private const string NoMonths = "→→→→→→→→→→→→";

    private const string Parts =
        $"""

        **Stampa Obiettivi PEG straordinari**

        Comune di Borgo di Prova

        ## Indice

        <b>STECN - LAVORI</b>→4
        UVERDE - VERDE PUBBLICO - PARCHI→4

        ## Indice

        USTRADE - STRADE→6
        <b>SPOLIZIA - POLIZIA</b>→8

        **STECN - LAVORI**

        <b>Responsabile settore</b>→Cognomeuno Nomeuno
        -----→-----

        <b>UVERDI - VERDE PUBBLICO - PARCHI</b>→→→
        <b>Responsabile settore</b>→Cognomeuno Nomeuno→→<b>Responsabile ufficio</b>→Cognomedue Nomedue
        <b>Obiettivo PEG</b>→<b>Potare gli alberi</b>→→→
        Peso indicatori→60.0→→Peso fasi 40.0
        <b>Descrizione</b>→<p>Cura degli alberi R&amp;D, con l'</p>→→→

        <p><b>Descrizione</b></p>→<p>aiuto di Nomequattro Cognomequattro.</p> <ol style="list-style-type: none"> <li>1. rami</li> <li>2. foglie</li> </ol>
        ---→--

        Obiettivo strategico DUP→1.2 - CITTÀ VERDE
        Obiettivo operativo DUP→1.2.03 - Alberi sani
        Persona→Categoria→Ruolo→Inizio→Fine
        Cognomedue Nomedue→Categoria D (Posizione Organizzativa)→Specialista→01/01/2030→31/12/2030
        Cognometre Nometre→Categoria C→Esperto→01/01/2030→31/12/2030

        Persona→Categoria→Ruolo→Inizio→Fine
        Cognomequattro Nomequattro→Categoria C→→01/01/2030→31/12/2030
        Cognomecinque Nomecinque→Categoria C→Esperto→01/01/2030→31/12/2030
        Fase→Descrizione fase→Inizio→Fine→
        1 - Elenco degli alberi→→01/01/2030→31/03/2030→
        2 -Potatura→<p>Con mezzi propri</p>→01/04/2030→30/06/2030

        Fase→Descrizione fase→Inizio→Fine
        ----→----→----→----

        {GanttHeader}
        1 - Elenco degli alberi→Previsto→■→→→→→→→→→→→
        →Consuntivo→→■→→→→→→→→→→

        {GanttHeader}
        2 - Potatura→Previsto Consuntivo→→→→■→→→→→→→→
        Indicatore→Udm→Valore di riferimento→→Atteso 2031→→→→Atteso 2032→→→→→
        Alberi potati→Num→12.00→→15.00→→→→→→→→→

        **USTRADE - STRADE**

        Responsabile settore→Cognomeuno Nomeuno→Responsabile ufficio→
        Obiettivo PEG→Asfaltare
        Peso indicatori→50.0→Peso fasi→50.0
        Descrizione→Strade
        Obiettivo strategico DUP→1.2 - CITTÀ VERDE
        Obiettivo operativo DUP→1.2.04 - Strade sicure

        Fase→Descrizione fase→Inizio→Fine
        Gara→→01/01/2030→31/12/2030

        {GanttHeader}
        Gara→Previsto{NoMonths}
        →Consuntivo{NoMonths}

        SPOLIZIA - POLIZIA→→→
        Responsabile settore→→→
        Obiettivo PEG→Pattuglie
        Peso indicatori→50.0→Peso fasi→50.0
        Descrizione→Pattuglie serali
        Obiettivo strategico DUP→2.1 - SICUREZZA
        Obiettivo operativo DUP→2.1.01 - Controlli

        Fase→Descrizione fase→Inizio→Fine
        Turni→→01/01/2030→31/12/2030

        {GanttHeader}
        Turni→Previsto Consuntivo{NoMonths}
        """;

    public static MadeUpDocument Document { get; } = new(Parts, new ImportOptions { Year = 2030 });

    public static ImportOptions Options => Document.Options;

    public static string Text => Document.Text;

    /// <inheritdoc cref="MadeUpDocument.With"/>
    public static string With(string old, string changed) => Document.With(old, changed);
}
