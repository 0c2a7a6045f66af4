namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>Records of the real document held against the printed lines, chosen where a naive reading fails without a word.</summary>
public sealed class CapannoriTrapTests
{
    /// <summary>By line: the order, the name, the first and last day, and whether there is a description.</summary>
    public static TheoryData<int, int, string, string, string, bool> Phases => new()
    {
        { 63, 1, "proposta di approvazione PTOP entro il 30/09", "2023-01-01", "2023-09-30", true },
        { 90, 1, "Indagine tempi medi di verifica della SCIA", "2023-01-01", "2023-12-31", false },
        { 118, 1, "Approvazione progetto esecutivo", "2023-01-01", "2023-06-30", true },
        { 228, 2, "Approvazione progetto definitivo", "2023-01-01", "2023-11-30", true },
        { 320, 6, "Avvio del Procedimento del PO", "2023-12-01", "2023-12-31", true },
        { 355, 0, "Open Suap 2022", "2023-01-01", "2024-07-01", true },
        { 358, 3, "Concertazione con le categorie per valutazione partecipativa", "2023-06-01", "2023-09-30", true },
        { 366, 7, "Approvazione graduatoria", "2023-01-01", "2024-01-01", true },
        { 367, 8, "Rilascio delle concessioni", "2023-01-01", "2024-03-01", true },
        { 441, 3, "Acquisto Capannone", "2023-06-01", "2023-12-31", true },
        { 512, 5, "OPEN POLO: Workshop 1", "2023-01-01", "2023-10-31", true },
        { 554, 2, "Creazione di uno storytelling condiviso con la cittadinanza", "2023-05-01", "2023-12-31", true },
        { 708, 4, "Attivazione di un nuovo servizio dedicato ai cittadini", "2023-12-01", "2023-12-31", true },
        { 710, 6, "Avvio attività per digitalizzazione dello stato civile su ANSC", "2023-12-01", "2024-12-31", true },
        { 862, 1, "Costituzione parte stabile", "2023-01-01", "2023-03-31", true },
        { 865, 2, "Direttive della Giunta Comunale", "2023-01-01", "2023-03-31", true },
        { 866, 3, "Costituzione complessiva", "2023-01-01", "2023-05-01", true },
        { 1022, 1, "Analisi normative e giurisprudenziali", "2023-01-01", "2023-05-31", true },
        { 1026, 3, "Monitoraggio Accordi Quadro", "2023-01-01", "2023-12-31", true },
        { 1062, 4, "COSTITUZIONE ALBO", "2023-01-01", "2023-12-31", true },
        { 1179, 3, "Attuazione misura 1.4.3 App IO", "2023-05-01", "2023-12-31", true },
        { 1247, 2, "Costituzione gruppo referenti", "2023-04-01", "2023-05-30", true },
        { 1294, 1, "Stesura di una bozza di flusso per la presa in carico di bisogni", "2023-01-01", "2023-02-28", true },
        { 1338, 4, "individuazione beneficiari ed assegnazione risorse", "2023-08-01", "2023-09-30", true },
        { 1340, 6, "Controlli in itinere", "2023-10-01", "2023-12-31", true },
        { 1368, 1, "Programmazione e realizzazione iniziative PUNTO 1", "2023-01-01", "2023-12-31", true },
        { 1405, 1, "Raccolta di idee dal territorio", "2023-01-01", "2023-03-31", true },
        { 1408, 2, "Raccolta di idee di iniziativa individuale dal territorio", "2023-01-01", "2023-04-30", true },
        { 1446, 1, "Attivazione OneStopShop", "2023-01-01", "2023-05-31", true },
        { 1477, 6, "Restituzione dell'analisi dei risultati", "2023-01-01", "2024-02-28", true },
        { 1480, 7, "Confronto dei risultati", "2023-01-01", "2024-12-31", true },
    };

    /// <summary>By line: the title, the office, the line of the DUP, and the lines of the first and last phase.</summary>
    public static TheoryData<int, string, string, string, int, int> Objectives => new()
    {
        { 53, "Approvazione Piano Triennale Opere Pubbliche al 30-09-23", "saster", "5.3.02", 63, 63 },
        { 127, "RIQUALIFICAZIONE E MESSA IN SICUREZZA DELLA PALESTRA DELLA SCUOLA SECONDARIA \"C. PIAGGIA\" DI CAPANNORI", "saster-uedpubblic", "5.3.03", 141, 143 },
        { 239, "Progetto paese S.Gennaro", "saster-umobsost", "1.3.01", 255, 258 },
        { 338, "Rilancio e ampliamento del commercio su aree pubbliche del comune di Capannori", "saster-usuap", "8.2.04", 355, 367 },
        { 387, "“Via Libera” al tuo immobile in area PEEP e PIP", "saster-ututter", "1.2.08", 409, 411 },
        { 455, "Percorsi partecipativi per l'attivazione giovanile", "scitsind-unuocit", "5.4.02", 471, 478 },
        { 493, "Capannori Circolare e Sostenibile", "scitsind-upromter", "8.3.04", 508, 513 },
        { 570, "CAPANNORI \"200\" UNA COMUNITA' PLURALE, 1823-2023: IL BICENTENARIO", "scitsind-usegrsind", "3.1.01", 593, 601 },
        { 614, "Digital first ai servizi cimiteriali: informatizzazione concessioni e recupero tombe.", "scitsind-uurp", "5.3.04", 633, 640 },
        { 732, "REALIZZAZIONE ACCORDI QUADRO", "sgter-ucantonier", "7.1.01", 760, 762 },
        { 816, "Piano Protezione Civile", "spolmun", "7.2.01", 827, 830 },
        { 846, "COSTITUZIONE FONDO COMPARTO entro il 30 aprile 2023", "srisorse-upersonale", "10.1.16", 862, 866 },
        { 984, "Coordinamento generale attuazione PNRR", "ssegen", "10.1.03", 994, 995 },
        { 1006, "Governance Interna dei Contratti Pubblici", "ssegen-ucontratti", "10.1.04", 1022, 1028 },
        { 1119, "Capannori FAMILY Audit -2 annualità", "ssegen-udioper", "10.1.01", 1131, 1136 },
        { 1269, "Approccio multidimensionale nell'analisi del bisogno e nella presa in carico", "sserpers-uasspers", "9.1.02", 1294, 1299 },
        { 1319, "Asili Nido gratis", "sserpers-ucultura", "4.2.03", 1336, 1340 },
        { 1389, "Percorsi partecipativi per l'attivazione giovanile", "sserpers-unuocit", "5.4.02", 1405, 1412 },
        { 1430, "Obiettivo 2022-2023: Progetto Reticulate", "sserpers-uprosoc", "9.3.05", 1446, 1451 },
        { 1463, "Costruire la fiducia nel Sociale", "sserpers-uprosoc", "9.1.02", 1472, 1480 },
    };

    [SharedTheory]
    [MemberData(nameof(Phases))]
    public void A_phase_is_what_its_line_says(int line, int order, string name, string start, string end, bool isDescribed)
    {
        var phase = CapannoriDocument.PhaseAt(line);
        Assert.Equal((order, name), (phase.Order, phase.Name));
        Assert.Equal((Day(start), Day(end)), (phase.Planned.Start, phase.Planned.End));
        Assert.Equal(isDescribed, phase.Description is not null);
        Assert.True(phase.Actual.IsEmpty);
    }

    [SharedTheory]
    [MemberData(nameof(Objectives))]
    public void An_objective_is_what_its_lines_say(int line, string title, string centre, string dup, int firstPhase, int lastPhase)
    {
        var (plan, objective) = (CapannoriDocument.Plan, CapannoriDocument.ObjectiveAt(line));
        Assert.Equal((title, centre), (objective.Title, objective.Centre.ToString()));
        var its = plan.Lines.Single(other => other.Id == Assert.Single(objective.Lines));
        Assert.Equal((dup, "obiettivo-operativo"), (its.Code, its.Level));
        var above = plan.Lines.Single(other => other.Id == its.Parent);
        Assert.Equal((dup[..dup.LastIndexOf('.')], "obiettivo-strategico"), (above.Code, above.Level));
        var phases = plan.Phases.Where(phase => phase.Objective == objective.Id).Select(phase => phase.Provenance!.Line).ToList();
        Assert.Equal((firstPhase, lastPhase), (phases.Min(), phases.Max()));
        Assert.NotNull(objective.Description);
    }

    [SharedTheory]
    [InlineData("saster", "SASTER", "", 50, 4, true)]
    [InlineData("saster-uedpubblic", "UEDPUBBLIC", "UEDPUBLIC", 102, 6, false)]
    [InlineData("saster-upiaurb", "UPIAURB", "", 270, 12, false)]
    [InlineData("scitsind-uurp", "UURP", "", 612, 32, true)]
    [InlineData("sgter", "SGTER", "", 722, 39, true)]
    [InlineData("sgter-uedpubblic", "UEDPUBBLIC", "", 27, 41, false)]
    [InlineData("srisorse", "SRISORSE", "", 842, 52, false)]
    [InlineData("srisorse-utribut", "UTRIBUT", "", 941, 56, true)]
    [InlineData("ssegen", "SSEGEN", "SSEGGEN", 982, 59, true)]
    [InlineData("ssegen-udioper", "UDIOPER", "", 1079, 63, true)]
    [InlineData("sserpers", "SSERPERS", "SSERVPERS", 1259, 74, true)]
    [InlineData("sserpers-uresid", "URESID", "", 1498, 85, true)]
    public void A_centre_keeps_both_spellings_of_its_code(string id, string code, string variant, int line, int page, bool hasResponsible)
    {
        var centre = CapannoriDocument.Plan.Centres.Single(other => other.Id.ToString() == id);
        Assert.Equal((code, variant), (centre.Code, string.Join('|', centre.Variants)));
        Assert.Equal((line, page), (centre.Provenance!.Line, centre.Provenance.Page));
        Assert.Equal(hasResponsible ? $"Responsabile {centre.Kind}" : null, centre.Responsible?.Role);
    }

    [SharedFact]
    public void The_same_ufficio_under_two_settori_is_two_centres()
    {
        var both = CapannoriDocument.Plan.Centres.Where(centre => centre.Code == "UNUOCIT").ToList();
        Assert.Equal(["scitsind", "sserpers"], both.Select(centre => centre.Parent.ToString()));
        Assert.Equal(both[0].Name, both[1].Name);
    }

    [SharedFact]
    public void The_same_objective_under_two_settori_is_two_equal_ones()
    {
        var (first, second) = (CapannoriDocument.ObjectiveAt(455), CapannoriDocument.ObjectiveAt(1389));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal((first.Title, first.Description, first.Lines[0]), (second.Title, second.Description, second.Lines[0]));
        Assert.Equal(PhasesOf(first), PhasesOf(second));

        static IEnumerable<(int?, string, string?, Period)> PhasesOf(Objective objective) => CapannoriDocument.Plan.Phases
            .Where(phase => phase.Objective == objective.Id).Select(phase => (phase.Order, phase.Name, phase.Description, phase.Planned));
    }

    [SharedTheory]
    [InlineData(1149, "Attivazione bacheca e voce", "S/N", "Si", ReadingKind.Boolean, 1)]
    [InlineData(1150, "Realizzazione convegno in Provincia", "S/N", "Si", ReadingKind.Boolean, 1)]
    [InlineData(1151, "Attivazione della Rete: realizzazione almeno 3 eventi", "Num", "3.00", ReadingKind.Number, 3)]
    public void The_reference_value_is_the_target_of_the_year(int line, string name, string unit, string text, ReadingKind kind, int value)
    {
        var indicator = CapannoriDocument.Plan.Indicators.Single(other => other.Provenance!.Line == line);
        Assert.Equal((name, unit, text), (indicator.Name, indicator.Unit, indicator.Target!.Text));
        Assert.Equal((kind, value, false), (indicator.Target.Reading.Kind, indicator.Target.Reading.Value, indicator.Target.Reading.IsUncertain));
        Assert.Null(indicator.Target.Reading.Operator);
        Assert.Empty(indicator.TargetsByYear);
        Assert.Equal(CapannoriDocument.ObjectiveAt(1119).Id, indicator.Objective);
    }

    [SharedTheory]
    [InlineData(703, "Giu.")]
    [InlineData(704, "Lug, Ago.")]
    [InlineData(705, "Ago, Set, Ott, Nov, Dic.")]
    [InlineData(709, "Set, Ott.")]
    [InlineData(711, "Dic.")]
    public void Marks_of_the_gantt_are_kept_without_saying_more_than_they_do(int line, string months)
    {
        var phase = CapannoriDocument.PhaseAt(line);
        Assert.EndsWith($"senza distinguere previsto e consuntivo: {months}", phase.Note, StringComparison.Ordinal);
        Assert.Empty(phase.PlannedMonths.Concat(phase.ActualMonths));
    }

    [SharedFact]
    public void A_phase_that_the_gantt_spells_otherwise_keeps_both_spellings()
    {
        Assert.Contains("sisistema", CapannoriDocument.PhaseAt(1299).Name, StringComparison.Ordinal);
        Assert.Contains($"«{CapannoriDocument.Cells(1314)[0]}»", CapannoriDocument.PhaseAt(1299).Note, StringComparison.Ordinal);
        Assert.Null(CapannoriDocument.PhaseAt(962).Note);
        Assert.Equal([703, 704, 705, 708, 709, 710, 711, 1299], CapannoriDocument.Plan.Phases.Where(phase => phase.Note is not null).Select(phase => phase.Provenance!.Line!.Value).Order());
    }

    [SharedTheory]
    [InlineData(338, "01/01/2023", "01/07/2024")]
    [InlineData(653, "01/01/2023", "31/07/2024")]
    [InlineData(879, "01/01/2023", "01/11/2023")]
    [InlineData(1269, "01/01/2023", "31/07/2024")]
    public void People_assigned_for_another_time_than_the_year_are_told_of(int line, string start, string end)
    {
        Assert.Equal($"Personale assegnato dal {start} al {end}.", CapannoriDocument.ObjectiveAt(line).Note);
        Assert.Equal(4, CapannoriDocument.Plan.Objectives.Count(objective => objective.Note is not null));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
