namespace PegOpenData.Tests.Importing.Messina;

/// <summary>Records of the real document held against the printed sheets, chosen among its traps.</summary>
public sealed class MessinaRecordTests
{
    private const string Enhance = "Potenziare la Comunicazione dell'Ente per ottimizzare la trasparenza amministrativa e l'informazione";

    private static SeedImport Seed => MessinaSeed.Whole;

    /// <summary>Sheet, number of the objective, service, how the title begins.</summary>
    public static TheoryData<int, string, string, string> Sheets { get; } = new()
    {
        { 1, "26", "Servizio Comunicazione e Ufficio Stampa", Enhance },
        { 2, "14", "Servizio Gabinetto Istituzionale", Enhance },
        { 3, "3", "SERVIZIO Corpo di Polizia Metropolitana", "Comunicazione integrata del territorio Metropolitano. Programmare" },
        { 4, "44", "Servizio Processi partecipati vi delle comunità locali", "Potenziare la comunicazione dell'Ente" },
        { 5, "49", "Servizio della Segreteria Generale", "supporto all'attività della Delegazione trattante" },
        { 6, "49", "Servizio della Segreteria Generale", "Sviluppo di programmi formativi" },
        { 7, "49", "Servizio della Segreteria Generale", "Miglioramento della qualità della vita dei lavoratori e dell'efficienza della P.A.. Promozione" },
        { 8, "49", "Servizio della Segreteria Generale", "Coordinamento realizzazione di interventi" },
        { 9, "49", "Servizio della Segreteria Generale", "Istruttoria degli atti" },
        { 10, "49", "Servizio della Segreteria Generale", "Gestione e sviluppo del Ciclo" },
        { 11, "46", "Servizio della Segreteria Generale", "Cabina di Regia Segretario Generale. Garantire" },
        { 12, "48", "Servizio della Segreteria Generale", "Azioni per la legalità trasparenza ed anticorruzione" },
        { 13, "41", "Servizio della Segreteria Generale", "Semplificazione dell'azione amministrativa dell'Ente." },
        { 14, "104", "Servizio turismo e attività produttive", Enhance },
        { 15, "104", "Servizio Affari Legali", Enhance },
        { 16, "104", "Servizi Politiche sociali, del lavoro, dello sport, giovanili ed occupazionali", Enhance },
        { 17, "104", "Servizio Affari Generali", Enhance },
        { 18, "104", "Servizio Gestione Giuridica del Personale", Enhance },
        { 19, "104", "Servizio Cultura", "Comunicazione integrata Con il territorio Metropolitano" },
        { 20, "204", "Servizio Controllo gestione e rendiconto finanziario", Enhance },
        { 21, "204", "Servizio Programmazio ne finanziaria e tributaria", Enhance },
        { 22, "204", "Servizio Patrimonio Mobiliare", "Pote nziare la Comunicazione integrata" },
        { 23, "204", "Servizio Gestione Economica del Personale", "Potenziare la comunicazione integrata" },
        { 24, "204", "Servizio Contabilità LL.PP. e Mutui", "Potenziare la Comunicazione integrata" },
        { 25, "304", "Servizio Programmazio ne OO.PP. e Servizi integrati", "Comunicazion e integrata con il territorio metropolitana .Potenziare" },
        { 26, "304", "Servizio Manutenzion e stradale zona omogenea Nebrodi", "Comunicazione integrata con il territorio metropolitano. Potenziare" },
        { 27, "304", "Servizio Manutenzione Stradale zona omogenea Jonica- Alcantara", Enhance },
        { 28, "304", "Servizio Progettazione zona Omogenea Nebrodi", Enhance },
        { 29, "304", "Servizio Manutenzione Zona omogenea Tirrenica centrale - Eolie", "Potenziare la comunicazione dell'Ente" },
        { 30, "304", "Servizio Progettazione stradale zona omogenea jonica Alcantara", Enhance },
        { 31, "404", "Servizi Edilizia Metropolitana", "Comunicazione integrata con il territorio Metropolitano." },
        { 32, "404", "Servizio Patrimonio", "Potenziare la Comunicazione e dell'Ente" },
        { 33, "404", "Servizio Protezione Civile", "Potenziare la comunicazione dell'Ente" },
        { 34, "404", "Servizio Geologico", "Potenziare la comunicazione e dell'Ente" },
        { 35, "404", "Servizio Autoparco", "Comunicazione integrata con il territorio Metropolitano. Potenziare" },
        { 36, "505", "Servizio Tutela Aria ed Acque", "Sostenibilità ambientale. Finalizzare" },
        { 37, "517", "Servizio Tutela Aria ed Acque", "Gestione e monitoraggio delle risorse previste" },
        { 38, "520", "Servizio Tutela Aria ed Acque", "Miglioramento della qualità degli ecosistemi delle RR.NN.OO." },
        { 39, "521", "Servizio Tutela Aria ed Acque", "Pianificazione e esecuzione di controlli ambientali" },
        { 40, "516", "Servizio Parchi e Riserve", "T utela RR.NN.OO. Laghetti di Marinello" },
        { 41, "504", "Servizio Prevenzione e coordinamento attività datore di lavoro", "Comunicazione integrata con il territorio metropolitano" },
        { 42, "504", "Servizio Pianificazione Strategica", "Comunicazione integrata con il territorio metropolitano." },
        { 43, "504", "Servizio Sistemi informatici", "Comunicazione integrata con il Territorio metropolitano. Potenziare" },
        { 44, "504", "Servizio Gestione Controllo Rifiuti", Enhance },
        { 45, "509", "Servizio Ingegneria Territoriale", "Comunicazione integrata con il territorio metropolitano." },
    };

    [SharedTheory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_is_an_objective_of_its_service(int sheet, string number, string service, string title)
    {
        var objective = Seed.ObjectiveAt(MessinaSeed.LineOf(sheet));
        Assert.Equal((number, sheet), (objective.Code, objective.Provenance!.Page));
        Assert.StartsWith(title, objective.Title, StringComparison.Ordinal);
        Assert.Equal((service, "servizio"), (Seed.CentreOf(objective).Name, Seed.CentreOf(objective).Kind));
    }

    [SharedTheory]
    [InlineData(2, "Obiettivo n.14 P.d.O. 2021 Decreto Sindacale n. 3 del 27.1. 2021")]
    [InlineData(3, "OBIETTIVO n.3 del PdO 2021-2023 Decreto Sindacale n.3 del27/01/2021")]
    [InlineData(4, "Obiettivo n.44 Decreto Sindacale n.3 del 27.01.2021")]
    [InlineData(8, "Obiettivo . Obiettivo n. 49 del P.O 2021")]
    [InlineData(9, "Obiettivo n.49 del P.d:O. 2021.")]
    [InlineData(12, "Obiettivo n. 48 del P.d.O. del 2021.2023 Decreto Sindacale del 27.01.2021.")]
    [InlineData(13, "Obiettivo n.41 del PdO 2021")]
    [InlineData(15, "Obiettivi n. 104 del PdO 20212023")]
    [InlineData(17, "Obiettivo n. 104 del PdO del 2021 /2023")]
    [InlineData(19, "Obiettivo n.104 del P.d.O. 2021-2023 decreto")]
    [InlineData(20, "Obiettivo n.204 del P.d.O. 2021-2023 Decreto Sindacale n.3 del 27..01.2021,")]
    [InlineData(22, "Obiettivo n.204 del P.d.O. 2021-2023 Decreto Sindacale n.3 del 27.012021")]
    [InlineData(24, "Obiettivo n.204 del P.d.O. 2021-2023 Decreto Sindacale n.3 del 27.01.2021")]
    [InlineData(26, "Obiettivo n.304 del P.d.O. 20201 20223 Decreto Sindacale n.3 del 27.01.2021.")]
    [InlineData(30, "Obiettivo n. 304 del P..d.O 2021-2023")]
    [InlineData(32, "Obiettivo n.404 delP.d.O 2021-2023")]
    [InlineData(33, "Obiettivo 404 PdO 2021-2023")]
    [InlineData(35, "Obiettivo n.404")]
    [InlineData(36, "Obiettivo n. 505 del P:d:O: del 2021-2023 Decreto Sindacale n.3 del 27.01.2021.")]
    [InlineData(40, "Obiettivo n.516 del P.d.O. 2021- 2023 Decreto Sindacale n3 del 27.01.21Den ominazione:")]
    [InlineData(41, "Obiettivo n. 504 del P.d.O. 2021- 2023 Decreto Sindacale n.3 del 27/1/2021 Denominazione:")]
    [InlineData(44, "Obiettivi n. 504 del P.d.O. 2021- 2023 del Decreto Sindacale n.3 del 27.01.2021")]
    public void The_reference_before_a_title_is_kept_word_for_word(int sheet, string reference) =>
        Assert.Equal(("Riferimento", reference), Section(sheet, 0));

    /// <summary>Sheet, place of the section, its name, its first words.</summary>
    [SharedTheory]
    [InlineData(1, 1, "Programmazione", "Le Attività")]
    [InlineData(43, 1, "Programmazione", "Coordinamento e")]
    [InlineData(35, 1, "Programmazione", "interventi di emergenza")]
    [InlineData(3, 2, "Iniziative", "n.5 iniziative")]
    [InlineData(5, 2, "Iniziative", "implementazione delle")]
    [InlineData(6, 2, "Iniziative", "La realizzazione")]
    [InlineData(13, 2, "Iniziative", "Modulistica, incontri.")]
    [InlineData(15, 2, "Iniziative", "1.Pubblicazione dati")]
    [InlineData(17, 2, "Iniziative", "con n. 5 iniziative")]
    [InlineData(28, 2, "Iniziative", "videoconferenze")]
    [InlineData(3, 3, "Destinatari", "Comuni Cittadini,Istituzioni")]
    [InlineData(13, 3, "Destinatari", "Comunicittadini,Istituzioni,")]
    [InlineData(44, 3, "Destinatari", "Comuni, Cittadini, Istituzioni")]
    [InlineData(45, 3, "Destinatari", "Comuni, Cittadini, Istituzioni")]
    [InlineData(3, 4, "Sinergie", "Gabinetto Istituzionale")]
    [InlineData(15, 4, "Sinergie", "con altre Direzioni")]
    [InlineData(32, 4, "Sinergie", "Comuni al 100%")]
    [InlineData(25, 5, "Strumenti", "comunicazioni verbal,")]
    [InlineData(27, 5, "Strumenti", "incontri, riunioni")]
    [InlineData(38, 5, "Strumenti", "Sito web, email")]
    [InlineData(9, 5, "Strumenti", "Stakeholders interni")]
    [InlineData(1, 6, "Azioni e indicatori di risultato", "Report semestrale")]
    [InlineData(3, 6, "Azioni e indicatori di risultato", "I prodotti")]
    [InlineData(8, 6, "Azioni e indicatori di risultato", "Predisposizione")]
    [InlineData(19, 6, "Azioni e indicatori di risultato", "Report semestrale")]
    [InlineData(34, 6, "Azioni e indicatori di risultato", "Report semestrale")]
    [InlineData(36, 6, "Azioni e indicatori di risultato", "Report semestrale")]
    public void A_section_begins_after_its_label(int sheet, int place, string name, string words)
    {
        var section = Section(sheet, place);
        Assert.Equal(name, section.Name);
        Assert.StartsWith(words, section.Text, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData(7, 1, 1)]
    [InlineData(7, 6, 4)]
    [InlineData(9, 2, 1)]
    [InlineData(24, 2, 2)]
    [InlineData(24, 4, 2)]
    [InlineData(23, 1, 1)]
    public void Paragraphs_are_kept(int sheet, int place, int paragraphs) =>
        Assert.Equal(paragraphs, Section(sheet, place).Text.Split("\n\n").Length);

    [SharedTheory]
    [InlineData("Sindaco Metropolitano", null, 3, 0)]
    [InlineData("Segreteria Generale", null, 2, 2)]
    [InlineData("I Direzione Servizi generali e politiche di sviluppo economico e culturale", "I", 6, 2)]
    [InlineData("Direzione II Servizi Finanziari e tributari", "II", 5, 1)]
    [InlineData("Direzione III Viabilità Metropolitana", "III", 6, 1)]
    [InlineData("IV Servizi Tecnici Generali", "IV", 5, 2)]
    [InlineData("V Direzione Ambiente e Pianificazione", "V", 7, 1)]
    public void A_directorate_is_one_whatever_its_spelling(string name, string? number, int services, int variants)
    {
        var centre = Assert.Single(Seed.Plan.Centres, centre => centre.Name == name);
        Assert.Equal((number, number is null ? null : "direzione"), (centre.Code, centre.Kind));
        Assert.Equal(services, Seed.Plan.Centres.Count(service => service.Parent == centre.Id));
        Assert.Equal(variants, centre.Variants.Length);
    }

    [SharedFact]
    public void The_spellings_of_a_service_lead_to_it()
    {
        var secretariat = Seed.CentreOf(Seed.ObjectiveAt(MessinaSeed.LineOf(10)));
        Assert.Equal("Servizio Segreteria Generale | Servizi della Segreteria Generale | Servizi della S.G.", string.Join(" | ", secretariat.Variants));
        Assert.Equal(9, Seed.Plan.Objectives.Count(objective => objective.Centre == secretariat.Id));
        Assert.Equal("Servizio Tutela Aria e Acque", Assert.Single(Seed.CentreOf(Seed.ObjectiveAt(MessinaSeed.LineOf(39))).Variants));
    }

    private static (string Name, string Text) Section(int sheet, int place)
    {
        var section = Seed.ObjectiveAt(MessinaSeed.LineOf(sheet)).Sections[place];
        return (section.Name, section.Text);
    }
}
