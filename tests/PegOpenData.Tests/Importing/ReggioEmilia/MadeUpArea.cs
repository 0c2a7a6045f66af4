namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>An invented area of a plan, small and sound; <c>→</c> stands for a TAB.</summary>
internal static class MadeUpArea
{
    public const string Indicator = "M_AA01_1_1→Alberi piantati→30";
    public const string Phase = "1→2030_OB_AA01_1→Scelta dei vivai→Previsto→01/01/2030→31/03/2030";
    public const string Staff = "Cognomedue Nomedue→Dipendente a tempo indeterminato/determinato→60,00 %";

    private const string Arrows = $"""
        # **ALLEGATO Z**

        ## **Piano Esecutivo di Gestione 2030**

        ### **PEG\_2030**

        ## **AREA DI PROVA**

        **Elaborazione del 01/02/2030**

        # AREA DI PROVA

        ## Centro di Responsabilità

        AA - SERVIZIO VERDE

        ## AA - SERVIZIO VERDE

        Dirigente: Cognomeuno Nomeuno

        Indirizzo→Obiettivo→Azione→Codice Progetto→Progetto→Budget→% di assorbimento risorse finanziarie
        CITTÀ VERDE→Più alberi→Parchi→2030_PD_AA01→Cura dei parchi→100,00→80,00 %
        →→→2030_PG_AA02→Orti→25,00→20,00 %
        →→→<b>Totale Azione</b>→→<b>125,00</b>→<b>100,00 %</b>
        →<b>Totale CDR</b>→<b>125,00</b>→<b>100,00 %</b>→→→

        Prodotto

        Dirigente: Cognomeuno Nomeuno

        **2030\_PD\_AA01**

        **Cura dei parchi**

        Descrizione

        Primo capoverso.

        **Indirizzo Strategico di riferimento**

        **Indirizzo** CITTÀ VERDE{"  "}
        **Obiettivo Strategico** Più alberi{"  "}
        **Azione** Parchi

        **Obiettivo di miglioramento**

        **2030\_OB\_AA01\_1 Alberi nuovi**

        Codice indicatore→Indicatore→Valore previsto 2030
        {Indicator}
        →Nota:→

        **Fasi/Attività**

        Ordine Fase→Cod. Obiettivo→Descrizione Fase→→Inizio→Fine
        {Phase}
        Nota:→→→→→
        2→→Semina→Previsto→01/04/2030→30/04/2030
        →Nota: se non piove→→→→

        **Budget previsto**

        →→Entrate Correnti→Spese Correnti
        Cap. 00010 Art. 00→CONTRIBUTO→40,00→
        Cap. 00020 Art. 01→PIANTE→→100,00
        <b>Totale</b>→→<b>40,00</b>→<b>100,00</b>

        Nome Soggetto→Relazione Personale→Impegno Personale
        Cognomeuno Nomeuno→Dirigente→5,00 %
        {Staff}

        2030\_PG\_AA02 Orti

        Indirizzo Strategico di riferimento

        <b>Indirizzo</b>→CITTÀ VERDE
        <b>Obiettivo Strategico</b>→Più alberi
        <b>Azione</b>→Parchi

        **Obiettivo Prioritario****2030\_OB\_AA02\_1 Orti a scuola**

        Codice indicatore→Indicatore→Valore previsto 2030
        P_AA02_1_1→Orti aperti→5
        →Nota:→

        **Budget previsto**

        →→Spese Correnti
        Cap. 00020 Art. 01→PIANTE→25,00
        <b>Totale</b>→→<b>25,00</b>

        Nome Soggetto→Relazione Personale→Impegno Personale
        Cognomeuno Nomeuno→Dirigente→5,00 %
        """;

    public static MadeUpDocument Document { get; } = new(Arrows, RealDocument.Options);

    public static string Text => Document.Text;

    /// <inheritdoc cref="MadeUpDocument.With"/>
    public static string With(string old, string changed) => Document.With(old, changed);
}
