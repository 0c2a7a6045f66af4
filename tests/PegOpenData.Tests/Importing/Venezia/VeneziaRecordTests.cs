namespace PegOpenData.Tests.Importing.Venezia;

/// <summary>Records of the real document held against the printed lines, chosen among its traps.</summary>
public sealed class VeneziaRecordTests
{
    private static SeedImport Seed => Seeds.Venezia;

    /// <summary>Line, centre, mission and programme, number of the strategic objective, indicator, target.</summary>
    public static TheoryData<int, string, string, string?, string, string> Objectives { get; } = new()
    {
        { 4, "50", "01-01", null, "Rispetto scadenza", "31/12/2020" },
        { 8, "50", "01-01", null, "Rispetto scadenza", "7 giorni di calendario prima della scadenza fissata dalla normativa vigente" },
        { 12, "50", "01-01", null, "Rispetto scadenza", "31/01/2020" },
        { 15, "04", "01-01", null, "% N. istanze pervenute/n.istanze evase", "100%" },
        { 18, "99", "01-02", null, "Tempo medio di pubblicazione provvedimenti 3 giorni (dalla data di acquisizione di tutte le firme)", "< 3 giorni" },
        { 20, "99", "01-02", null, "Assenza di anomalie", "Zero anomalie" },
        { 24, "40", "01-02", null, "tempo di protocollazione documenti", "<= 2 giorni" },
        { 28, "08", "01-03", null, "Entrate correnti - spese correnti e rimborso prestiti", ">= 9 mln di euro" },
        { 33, "08", "01-04", null, "Importi riscossi a titolo di Tributo per l'esercizio delle funzioni di tutela, protezione e igiene dell'ambiente (TEFA)", ">€9,000,000" },
        { 38, "08", "01-03", null, "Tempi medi di pagamento", "< = 10 giorni" },
        { 44, "102", "01-11", null, "Rispetto scadenze contrattuali", "Rispetto scadenze contrattuali" },
        { 45, "61", "01-11", null, "Limite massimo di spesa (riferito alle sole manutenzioni)", "<= €39.100" },
        { 55, "05", "01-10", null, "Rispetto di tutte le scadenze previste", "Rispetto di tutte le scadenze previste" },
        { 57, "50", "01-01", "2", "Rispetto scadenza", "31/12/2020" },
        { 58, "50", "01-01", "2", "Rispetto scadenza", "31/12/2020" },
        { 62, "04", "01-11", "3", "Rispetto scadenza", "31/12/2020" },
        { 64, "04", "01-11", "3", "Rispetto scadenza", "31/12/2020" },
        { 69, "116", "01-02", "4", "n. stage attivati", "Almeno 1" },
        { 73, "48", "01-11", "4", "Numero impugnazioni sulle aggiudicazioni complessive", "<=9" },
        { 76, "31", "11-01", "4", "N. incontri con i volontari per divulgare informazioni di protezione civile e discutere delle problematiche del settore", "Almeno 3" },
        { 79, "25", "08-01", "5", "Numero di tematismi inseriti nel SITM entro il 01.11.2020", "80" },
        { 84, "25", "08-01", "5", "Mantenimento dei tempi medi previsti dalla legge per gli atti di assenso pubblicati nella carta dei servizi", "<= 140, 55 giorni" },
        { 87, "12", "01-06", null, "Rispetto scadenza per approvazione del progetto definitivo", "31/12/2020" },
        { 89, "12", "04-02", null, "affidamento lavori per n. 6 opere entro la scadenza del", "n. 6" },
        { 98, "12", "04-02", null, "N. giornimed dalla data di maturazione del SAL alla data di emissione del certificato di pagamento", "<= 7 giorni" },
        { 100, "12", "04-02", null, "N. scadenze rispettate", "02/01/1900" },
        { 104, "23", "10-03", null, "Trasmissione bozza di schema di regolamento tipo per servizi di trasporto non di linea ex LR 63/93", "30/11/2020" },
        { 115, "24", "10-05", null, "Assenza di ritardo rispetto al cronoprogramma dei lavori per le opere/interventi finanziati dal MIT", "Rispetto n.8 scadenze" },
        { 121, "24", "10-05", null, "Mantenimento del tempo medio previsto dalla Carta Servizi per le tipologie di procedimenti ad istanza di parte o d'ufficio ex L.241/90 - rispetto standard di qualità", "< =37,41 giorni" },
        { 124, "27", "09-02", "7", "Rispetto scadenza per l'incontro di presentazione del lavoro preparatorio", "22/12/2020" },
        { 127, "27", "09-02", "7", "Percentuale comunicazioni ai comuni oltre 7 giorni", "<= 5%" },
        { 128, "27", "09-02", "7", "Rispetto scadenza", "30/09/2020" },
        { 129, "27", "09-08", "7", "Rispetto scadenza per il secondo giro di incontri con i Comuni (sulle vulnerabilità)", "30/03/2020" },
        { 130, "27", "09-08", "7", "Rispetto scadenza per incontro plenario sullo stato del progetto", "15/05/2020" },
        { 132, "27", "09-08", "7", "N. incontri", "2" },
        { 139, "09", "01-08", "8", "n. comuni cui si è fatta formazione ai tecnici/n. comuni aderenti al SITM", "00/01/1900" },
        { 146, "09", "01-08", "8", "Predisposizione capitolato di gara e sottoscrizione di determinazioni di indizione", "15/12/2020" },
        { 150, "119", "14-01", "9", "Tempo medio per richiesta pareri agli uffici competenti dalla data del protocollo CM di ricezione della pratica", "entro 8 giorni" },
        { 153, "126", "09-02", "10", "numero medio anni trascorsi dall'emissione di ciascun verbale prima dell'emissione della relativa ordinanza", "<= 2,5" },
        { 154, "35", "09-02", "10", "Valore degli interventi registrati (dati Polware)", ">= 550000" },
        { 156, "128", "09-02", "10", "Rispetto scadenza per insediamento Corpo di polizia metropolitana", "30/06/2020" },
        { 159, "115", "06-01", "11", "N. ore utilizzo palestre", ">=31,000" },
        { 160, "115", "06-01", "11", "Numero di associazioni iscritte e numero di voucher emessi", "Almeno 300 associazioni iscritte e 1.500 voucher emessi, totale previsti 1.800" },
        { 163, "21", "05-01", "11", "Rispetto scadenza per riaccertamento residui", "Rispetto scadenza prevista" },
        { 165, "21", "05-02", "11", "Rispetto scadenza per report conclusivo - Raccolta notizie e gestione dell'Agenda web degli eventi culturali su piattaforma regionale DMS - deskline 3.0.", "16/12/2020" },
        { 168, "117", "12-07", "12", "N.collaborazioni con soggetti e reti territoriali in tema di pari opportunità e contrasto alle discriminazioni", "2" },
        { 169, "117", "12-07", "12", "Report monitoraggio Piani di Azioni Positive", "20/12/2020" },
        { 172, "15", "04-06", null, "percentuale di scuole superiori di competenza partecipanti al salone, al netto del portogruarese", "60,00%" },
        { 178, "15", "04-02", null, "Termine medio per invio autorizzazione dall'arrivo della richiesta.", "<= 15 giorni" },
        { 182, "19", "04-02", null, "Rispetto scadenza per riaccertamento residui", "Rispetto scadenza prevista" },
    };

    [SharedTheory]
    [MemberData(nameof(Objectives))]
    public void An_objective_has_its_centre_its_lines_and_its_target(
        int line, string centre, string programme, string? strategic, string indicator, string target)
    {
        var objective = Seed.ObjectiveAt(line);
        Assert.Equal(centre, Seed.CentreOf(objective).Code);
        Assert.Equal($"programma-{programme}", objective.Lines[0].ToString());
        Assert.Equal(strategic, StrategicOf(objective)?.Code);
        var printed = Assert.Single(Seed.Plan.Indicators, one => one.Objective == objective.Id);
        Assert.Equal((indicator, target), (printed.Name, printed.Target!.Text));
    }

    /// <summary>Line, how the operative objective begins, its indicator, its target.</summary>
    [SharedTheory]
    [InlineData(6, "Coordinamento dell'Ufficio di Piano", "Almeno una riunione per semestre", "2")]
    [InlineData(15, "Organizzazione e gestione attività di supporto ai Consiglieri e Sindaci delegati della Città metropolitana, in particolare: - agevolando", "Almeno un incontro per zona", "4")]
    [InlineData(27, "Riduzione spesa economale", "Percentuale di riduzione della spesa stanziata", "2%")]
    [InlineData(28, "Miglioramento delle performance di bilancio", "Miglioramento del saldo finanziario di parte corrente", "Entrate correnti - spese correnti e rimborso prestiti > 9 mln di euro")]
    [InlineData(33, "incremento dell'azione di recupero crediti", "Importi riscossi a titolo di Tributo per l'esercizio delle funzioni di tutela, protezione e igiene dell'ambiente (TEFA)", "almeno 9.000.000,00")]
    [InlineData(35, "Vendita patrimonio immobiliare", "avvio procedure dismissione di tutti di beni per i quali viene prevista l'alienazione", "100%")]
    [InlineData(45, "Contenimento della spesa per la gestione delle autovetture di servizio", "Limite di spesa per l'esercizio delle autovetture di servizio", "€ 51.294,82 annui")]
    [InlineData(47, "Esclusività della difesa", "N. patrocini interni/N. vertenze totali", "98%")]
    [InlineData(61, "Gestione dell'agenda del Sindaco metropolitano", "istanze e richieste istruite e riscontrate", "100%")]
    [InlineData(74, "Avvocatura civica metropolitana", "N. complessivo Comuni/Enti convenzionati", "12")]
    [InlineData(117, "Progetto RE.MO.VE – Bando Periferie", "Trasmissione alla PCM della relazione di monitoraggio", "entro il 31/07/2020  (salvo eventuale proroga autorizzata dalla PCM)")]
    [InlineData(129, "Sostenere la transizione", "Avanzamento progetto VENETO ADAPT", "rispetto cronoprogramma")]
    [InlineData(130, "Supportare i Comuni del territorio", "Supporto ai comuni nella sottoscrizione dei contratti locali (AMICA_E)", "2 incontri nell'anno")]
    [InlineData(132, "Coordinamento Tavolo Tecnico Zonale", "Supporto ai comuni nella adozione di politiche di riduzione dell'aria", "2 incontri nell'anno")]
    [InlineData(139, "Formazione a enti e a comuni", "n. comuni cui si è fatta formazione ai tecnici/n. comuni aderenti al SITM", "Almeno 90%")]
    [InlineData(149, "Partecipazione al progetto Metropoli Strategiche", null, "15/12/2020")]
    [InlineData(152, "Valorizzazione del ruolo leader", "Numero Corpi di polizia statali e locali ed enti coinvolti in iniziative della \"Piattaforma metropolitana ambientale\"", "20")]
    [InlineData(159, "Promozione ed Ottimizzazione dell'utilizzo delle palestre", "Numero ore di concessione palestre in orario extrascolastico in un anno scolastico", "≥ 31.000")]
    [InlineData(168, "Azioni di promozione e sensibilizzazione", "Adesione e/o attuazione di collaborazioni con soggetti e reti territoriali in tema di pari opportunità e contrasto alle discriminazioni", "Attuazione di almeno due azioni (sottoscrizione e/o realizzazione)")]
    [InlineData(173, "Recupero crediti connessi alla gestione degli edifici scolastici", "Somma da recuperare", "Almeno 60.000 Euro")]
    [InlineData(181, "Ottimizzazione dei servizi di formazione professionale", "Convenzione di partenariato con l'organismo di formazione accreditato per la gestione dei percorsi di formazione iniziale dell'anno formativo 2020/2021", "Rinnovo convenzione entro l'avvio degli interventi di formazione iniziale dell'anno formativo 2020/2021")]
    public void An_operative_objective_has_an_indicator_of_its_own(int line, string name, string? indicator, string target)
    {
        var operative = Seed.Line(Seed.ObjectiveAt(line).Lines[1]);
        Assert.Equal("obiettivo-operativo", operative.Level);
        Assert.StartsWith(name, operative.Name, StringComparison.Ordinal);
        var printed = Assert.Single(Seed.Plan.Indicators, one => one.Line == operative.Id);
        Assert.Equal((indicator, target, line), (printed.Name, printed.Target!.Text, printed.Provenance!.Line));
    }

    [SharedTheory]
    [InlineData("04", "Affari generali", "Dirigente", 1)]
    [InlineData("05", "Area risorse umane", "Responsabile", 2)]
    [InlineData("08", "Area Economico Finanziaria", "Responsabile", 1)]
    [InlineData("12", "Area Lavori pubblici - Servizio edilizia", "Responsabile", 1)]
    [InlineData("15", "Area istruzione, servizi sociali, culturali, alle imprese ed agli investitori", "Responsabile", 2)]
    [InlineData("21", "Area istruzione, servizi sociali, culturali, alle imprese ed agli investitori", "Dirigente", 1)]
    [InlineData("31", "Area Ambiente (Protezione civile)", "Responsabile", 1)]
    [InlineData("50", "Direzione Generale", "Direttore generale", 1)]
    [InlineData("54", "Area Gare e Contratti -Economato", "Dirigente", 1)]
    [InlineData("61", "Area Affari generali (Autoparco)", "Responsabile", 1)]
    [InlineData("83", "Area Economico Finanziaria (Servizio Società partecipate)", "Responsabile", 2)]
    [InlineData("99", "segreteria generale", "Segretario generale", 1)]
    [InlineData("115", "Area istruzione, servizi sociali, culturali, alle imprese ed agli investitori", "Responsabile", 1)]
    [InlineData("116", "Servizio Promozione del territorio e fund raising", "Responsabile", 1)]
    [InlineData("117", "Area istruzione, servizi sociali, culturali, alle imprese ed agli investitori (Pari opportunità)", "Responsabile", 1)]
    [InlineData("126", "Protocolli di legalità e sanzioni", "Dirigente", 2)]
    public void A_centre_has_the_structure_as_its_name_and_a_role(string code, string name, string role, int spellings)
    {
        var centre = Assert.Single(Seed.Plan.Centres, centre => centre.Code == code);
        Assert.Equal(($"cdr-{code}", name, new Responsible(role, Name: null)), (centre.Id.ToString(), centre.Name, centre.Responsible));
        Assert.Equal(spellings, centre.Variants.Length);
    }

    [SharedTheory]
    [InlineData("missione-04", "04", "Istruzione e diritto allo studio", null)]
    [InlineData("missione-11", "11", "Soccorso civile", null)]
    [InlineData("missione-12", "12", "Missione 12", null)]
    [InlineData("programma-01-11", "11", "Altri servizi generali", "missione-01")]
    [InlineData("programma-01-04", "04", "Gestione delle entrate tributarie e servizi fiscali", "missione-01")]
    [InlineData("programma-04-02", "02", "Altri ordini di istruzione non universitaria", "missione-04")]
    [InlineData("programma-05-02", "02", "Attività culturali e interventi diversi nel settore culturale", "missione-05")]
    [InlineData("programma-10-02", "02", "trasporto pubblico locale", "missione-10")]
    [InlineData("obiettivo-strategico-7", "7", "Salvaguardia e qualità dell'ambiente)", null)]
    [InlineData("obiettivo-strategico-12", "12", "Coesione ed inclusione sociale)", null)]
    public void A_line_with_a_code_is_under_its_mission(string id, string code, string name, string? parent)
    {
        var line = Seed.Line(Slug.Parse(id));
        Assert.Equal((code, name, parent), (line.Code, line.Name, line.Parent?.ToString()));
    }

    [SharedFact]
    public void Two_objectives_of_the_plan_come_from_one_of_the_programme()
    {
        var (first, second) = (Seed.ObjectiveAt(67), Seed.ObjectiveAt(68));
        Assert.Equal(first.Lines[1], second.Lines[1]);
        Assert.StartsWith("2020- prima elaborazione", Assert.Single(Seed.Plan.Indicators, one => one.Line == first.Lines[1]).Target!.Text, StringComparison.Ordinal);
        Assert.Equal(73, Seed.Plan.Objectives.Where(objective => objective.Kind is null).Select(objective => objective.Lines[1]).Distinct().Count());
    }

    [SharedFact]
    public void Each_row_keeps_the_role_that_it_prints()
    {
        Assert.Equal("Dirigente", Seed.ObjectiveAt(152).Responsible!.Role);
        Assert.Equal("Segretario generale", Seed.ObjectiveAt(153).Responsible!.Role);
    }

    [SharedFact]
    public void The_strategic_objective_is_told_for_a_third_of_the_rows_and_no_more()
    {
        var told = Seed.Plan.Objectives.Where(objective => StrategicOf(objective) is not null).Select(objective => objective.Provenance!.Line!.Value).ToList();
        Assert.Equal(145 - 47 - 33 - 11, told.Count);
        Assert.DoesNotContain(told, line => line is < 57 or (>= 87 and <= 122) or >= 171);
    }

    /// <summary>Directly, for a routine objective, or above its operative one.</summary>
    private static ProgrammeLine? StrategicOf(Objective objective)
    {
        var line = objective.Lines.Length > 1 ? Seed.Line(objective.Lines[1]) : null;
        return line is { Level: "obiettivo-operativo" } ? (line.Parent is { } parent ? Seed.Line(parent) : null) : line;
    }
}
