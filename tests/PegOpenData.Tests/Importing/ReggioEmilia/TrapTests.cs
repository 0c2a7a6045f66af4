namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>Records of the real document where a naive reader goes wrong without a word.</summary>
public sealed class TrapTests
{
    private static PlanIndex Index => RealDocument.Index;

    [SharedTheory]
    [InlineData("M_1003_1_1", "2020_OB_1003_1", 119, "Tempi medi rilascio autorizzazioni", "20")]
    [InlineData("O_1004_1_A", "2020_OB_1004_1", 205, "Numero scia ricevute", "1200")]
    [InlineData("O_1532_1_1", "2020_OB_1532_1", 1541, "FACEBOOK: aumento dei fans (+0,2%)", "+ 0,20")]
    [InlineData("O_1532_1_4", "2020_OB_1532_1", 1547, "TWITTER: aumento dei followers (+0,2%)", "+0,20")]
    [InlineData("O_1532_2_8", "2020_OB_1532_2", 1575, "N. DI VISUALIZZAZIONI DI PAGINA DEL SITO WEB ISTITUZIONALE", "6000000")]
    [InlineData("O_1541_1_4", "2020_OB_1541_1", 1752, "TOTALE CONTATTI URP (desk e altri canali) < o =", "20000")]
    [InlineData("M_1501_2_1", "2020_OB_1501_2", 1457, "% di risposta alle richieste di supporto per la comunicazione di iniziative/progetti prioritari", "100")]
    [InlineData("P_1543_1_1", "2020_OB_1543_1", 1867, "Concept della gara", "31/12/2020")]
    [InlineData("P_15PA_2_1", "2020_OB_15PA_2", 1888, "Giorni entro cui effettuare il monitoraggio (da richiesta RPCT)", "15")]
    [InlineData("P_1029_1_1", "2020_OB_1029_1", 1173, "N. mercati riprogettati", "8")]
    [InlineData("P_1544_2_1", "2020_OB_1544_2", 2169, "Percentuale di pubblicazione delle novità normative", "100 %")]
    [InlineData("O_1638_1_A", "2020_OB_1638_1", 2494, "Numero notifiche effettuate", "5500")]
    [InlineData("O_1639_1_1", "2020_OB_1639_1", 2576, "N. atti di Stato civile", "6200")]
    [InlineData("O_1639_1", "2020_OB_1639_9", 2673, "Totali casi assegnati per la verifica sul possesso dei requisiti di soggiorno e residenza", "2800")]
    [InlineData("O_1639_4", "2020_OB_1639_9", 2679, "SMS inviati agli utenti per controlli del titolo di soggiorno", "500")]
    [InlineData("M_1639_4_1", "2020_OB_1639_4", 2627, "N. atti di nascita pregressi bonificati per produzione anche di copia digitale", "4000")]
    [InlineData("M_1639_8_2", "2020_OB_1639_8", 2665, "Richieste di emissione di attestazioni evase.", "100%")]
    [InlineData("O_1643_1_C", "2020_OB_1643_1", 2922, "Numero domande fondo affitto liquidate", "1000")]
    [InlineData("P_16PA_2_1", "2020_OB_16PA_2", 3237, "Rispetto tempistica", "31/12/2019")]
    [InlineData("M_8929_1_2", "2020_OB_8929_1", 3467, "% Incremento degli assegnatari ERP", "1,5")]
    [InlineData("P_A4CA_3_1", "2020_OB_A4CA_3", 3548, "Coordinamento dei servizi assegnati all'Area nella gestione dell'emergenza COVID-19", "31/12/2020")]
    public void An_indicator_is_of_the_objective_above_it(string code, string objective, int line, string name, string expected)
    {
        var indicator = RealDocument.Indicator(code);
        Assert.Equal((objective, line, name), (Index.Objectives[indicator.Objective!.Value].Code, indicator.Provenance!.Line, indicator.Name));
        Assert.Equal(expected, indicator.Target!.Text);
    }

    [SharedTheory]
    [InlineData("P_16PA_2_1", ReadingKind.Date)]
    [InlineData("M_1639_8_2", ReadingKind.Percentage)]
    [InlineData("P_7024_1_1", ReadingKind.Number)]
    public void A_target_is_read_from_its_own_words(string code, ReadingKind kind) =>
        Assert.Equal(kind, RealDocument.Indicator(code).Target!.Reading.Kind);

    /// <param name="row">Of the indicator or phase.</param>
    /// <param name="note">Of its note: over a page break, a repeated header, in the first, second or third cell.</param>
    [SharedTheory]
    [InlineData(189, 192)]
    [InlineData(1559, 1562)]
    [InlineData(1575, 1576)]
    [InlineData(1986, 1987)]
    [InlineData(2316, 2319)]
    [InlineData(2661, 2664)]
    [InlineData(3041, 3044)]
    [InlineData(3351, 3352)]
    [InlineData(935, 937)]
    [InlineData(2187, 2188)]
    [InlineData(2208, 2209)]
    [InlineData(3299, 3300)]
    [InlineData(3424, 3425)]
    [InlineData(3438, 3439)]
    public void A_note_is_of_the_row_above_it(int row, int note)
    {
        var printed = RealDocument.Lines[note - 1].Replace("Nota:", "", StringComparison.Ordinal).Replace('\t', ' ').Trim();
        Entity record = Assert.Single(Index.Plan.Indicators.Cast<Entity>().Concat(Index.Plan.Phases), record => record.Provenance!.Line == row);
        Assert.Equal(printed, record.Note ?? "");
    }

    [SharedTheory]
    [InlineData("2020_OB_1010_1", "gestionale ordinario", 443)]
    [InlineData("2020_OB_1010_2", null, 459)]
    [InlineData("2020_OB_1501_1", "gestionale ordinario", 1442)]
    [InlineData("2020_OB_1501_2", null, 1454)]
    [InlineData("2020_OB_1544_1", "prioritario", 2142)]
    [InlineData("2020_OB_1639_9", "miglioramento", 2670)]
    [InlineData("2020_OB_10PR_3", "prioritario", 1051)]
    [InlineData("2020_OB_1648_4", "miglioramento", 3038)]
    public void A_kind_is_what_is_printed_and_never_that_of_the_objective_before(string code, string? kind, int line)
    {
        var objective = RealDocument.Objective(code);
        Assert.Equal((kind, line), (objective.Kind, objective.Provenance!.Line));
    }

    [SharedTheory]
    [InlineData("2020_OB_1103_1", "Miglioramento dell'attrattività degli eventi e ottimizzazione delle sinergie")]
    [InlineData("2020_OB_7024_1", "RIORGANIZZARE IL PROCESSO DI GOVERNANCE")]
    [InlineData("2020_OB_1543_1", "Realizzazione nuova procedura di gara per la comunicazione")]
    [InlineData("2020_OB_1621_1", "Monitoraggio delle funzioni di polizia mortuaria")]
    [InlineData("2020_OB_16PA_2", "Anticorruzione sociale")]
    [InlineData("2020_OB_6603_1", "Fornire attività di consulenza ad utenti esterni")]
    [InlineData("2020_OB_1541_3", "Completamento della riorganizzazione del gruppo di lavoro unico")]
    [InlineData("2020_OB_1023_1", "Stesura bozza regolamento Dehors")]
    public void A_title_of_an_objective_is_found_wherever_it_stands(string code, string title) =>
        Assert.Equal(title, RealDocument.Objective(code).Title);

    [SharedTheory]
    [InlineData("2020_PD_1003", "AUTORIZZAZIONI PER INSTALLAZIONI PUBBLICITARIE E INSEGNE SU IMMOBILI", 88)]
    [InlineData("2020_PD_1005", "CONCESSIONI DI SUOLO PUBBLICO", 275)]
    [InlineData("2020_PD_1103", "Sagra della Giareda, Patrono ed altre iniziative realizzate da consorzi e associazioni di via", 634)]
    [InlineData("2020_PD_1309", "Gestione pubbliche affissioni", 703)]
    [InlineData("2020_PD_1010", "GESTIONE AUTORIZZAZIONI E CONCESSIONI DI MERCATI E FIERE", 423)]
    [InlineData("2020_PD_6603", "Ricevimento e smistamento pratiche edilizie. Assistenza e consulenza a utenti esterni e interni", 758)]
    [InlineData("2020_PD_1541", "INFORMAZIONE", 1715)]
    [InlineData("2020_PG_1544", "EMERGENZA COVID19", 2110)]
    [InlineData("2020_PG_1650", "Riorganizzazione del servizio a causa dell'emergenza sanitaria Covid-19", 3389)]
    [InlineData("2020_PG_1023", "STESURA REGOLAMENTO DEHORS E MODIFICA REGOLAMENTO COSAP", 1198)]
    [InlineData("2020_PD_1645", "Progetto qualità dei servizi", 3210)]
    [InlineData("2020_PD_10PT", "Trasparenza", 1074)]
    public void A_description_begins_where_its_text_does_and_not_with_the_title(string code, string title, int line)
    {
        var sheet = RealDocument.Sheet(code);
        var printed = RealDocument.Lines[line - 1].Replace("Descrizione", "", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
        Assert.Equal(title, sheet.Title);
        Assert.StartsWith(printed[..Math.Min(40, printed.Length)], sheet.Description, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData("2020_PD_1016")]
    [InlineData("2020_PD_10PA")]
    [InlineData("2020_PG_1029")]
    [InlineData("2020_PD_A4CA")]
    public void A_sheet_without_a_description_has_none(string code) => Assert.Null(RealDocument.Sheet(code).Description);

    [SharedFact]
    public void A_sentence_cut_by_a_page_break_is_one_again() => Assert.Contains(
        $"{RealDocument.Lines[1421].TrimEnd()} {RealDocument.Lines[1423][..20]}", RealDocument.Sheet("2020_PD_1501").Description, StringComparison.Ordinal);

    [SharedTheory]
    [InlineData("2020_PD_6632", "Sicurezza, legalità e presidio del territorio", "Protezione e sicurezza", "CITTA' DEL CAPITALE SOCIALE")]
    [InlineData("2020_PD_16RE", "Tecnologie per l'organizzazione e la semplificazione", "Tecnologie per l'innovazione", "INNOVAZIONE IN COMUNE")]
    [InlineData("2020_PD_16TD", "Tecnologie per l'organizzazione e la semplificazione", "Tecnologie per l'innovazione", "INNOVAZIONE IN COMUNE")]
    [InlineData("2020_PD_1641", "Tutela dei dati personali", "Tecnologie per l'innovazione", "INNOVAZIONE IN COMUNE")]
    [InlineData("2020_PD_16PR", "Tutela dei dati personali", "Tecnologie per l'innovazione", "INNOVAZIONE IN COMUNE")]
    [InlineData("2020_PD_16PA", "Trasparenza e controlli nell'Ente", "Anticorruzione e trasparenza", "INNOVAZIONE IN COMUNE")]
    [InlineData("2020_PD_1541", "Comunicazione istituzionale", "Funzionamento dell'ente", "INNOVAZIONE IN COMUNE")]
    [InlineData("2020_PG_7024", "Centro Storico: luogo attrattivo e dinamico", "Promozione territoriale", "CITTA' DELL'ATTRATTIVITA' E DELL'INTERNAZIONALIZZAZIONE")]
    [InlineData("2020_PD_8928", "Housing sociale", "Sanità e Welfare", "CITTA' DEL CAPITALE SOCIALE")]
    [InlineData("2020_PD_A4CA", "Politiche istituzionali", "Funzionamento dell'ente", "INNOVAZIONE IN COMUNE")]
    public void A_strategy_is_whole_though_a_part_of_it_was_lost(string code, string action, string goal, string guideline)
    {
        var line = Index.Lines[Assert.Single(RealDocument.Sheet(code).Lines)];
        var above = Index.Lines[line.Parent!.Value];
        Assert.Equal((action, goal, guideline), (line.Name, above.Name, Index.Lines[above.Parent!.Value].Name));
        Assert.Equal(("azione", "obiettivo-strategico"), (line.Level, above.Level));
    }

    [SharedTheory]
    [InlineData("INNOVAZIONE IN COMUNE", 46)]
    [InlineData("Tecnologie per l'innovazione", 63)]
    [InlineData("Politiche istituzionali", 50)]
    public void A_line_stands_where_it_is_printed_first(string name, int line) =>
        Assert.Equal(line, Assert.Single(Index.Plan.Lines, one => one.Name == name).Provenance!.Line);

    [SharedFact]
    public void The_strategy_has_each_line_once() => Assert.Equal(
        [("azione", 9), ("indirizzo", 3), ("obiettivo-strategico", 6)],
        Index.Plan.Lines.CountBy(line => line.Level).Select(pair => (pair.Key, pair.Value)).Order());
}
