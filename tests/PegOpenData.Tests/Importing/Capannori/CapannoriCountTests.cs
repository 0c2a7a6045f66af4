using PegOpenData.Importing.Accounting;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>Every figure that a person counted in the real document.</summary>
public sealed class CapannoriCountTests
{
    /// <summary>The table of the study: objectives, people rows, phases and indicators of each settore itself and of each ufficio.</summary>
    public static TheoryData<string, int, int, int, int> Offices => new()
    {
        { "saster", 1, 1, 1, 0 },
        { "saster-uedpri", 1, 7, 3, 0 },
        { "saster-uedpubblic", 2, 10, 5, 0 },
        { "saster-uinvstrat", 2, 10, 6, 0 },
        { "saster-umobsost", 2, 14, 7, 0 },
        { "saster-upiaurb", 2, 8, 9, 0 },
        { "saster-usuap", 1, 6, 9, 0 },
        { "saster-ututter", 1, 11, 3, 0 },
        { "saster-uvalpatr", 1, 5, 3, 0 },
        { "scitsind", 0, 0, 0, 0 },
        { "scitsind-unuocit", 1, 7, 6, 0 },
        { "scitsind-upromter", 1, 4, 6, 0 },
        { "scitsind-usegrsind", 2, 22, 11, 0 },
        { "scitsind-uurp", 2, 43, 13, 0 },
        { "sgter", 0, 0, 0, 0 },
        { "sgter-ucantonier", 1, 17, 3, 0 },
        { "sgter-uedpubblic", 0, 0, 0, 0 },
        { "sgter-uinvstrat", 0, 0, 0, 0 },
        { "sgter-umobsost", 0, 0, 0, 0 },
        { "spolmun", 3, 5, 11, 0 },
        { "srisorse", 0, 0, 0, 0 },
        { "srisorse-upersonale", 1, 8, 3, 0 },
        { "srisorse-upfinecon", 2, 16, 7, 0 },
        { "srisorse-utribut", 1, 6, 6, 0 },
        { "ssegen", 1, 1, 2, 0 },
        { "ssegen-ucontratti", 2, 13, 10, 0 },
        { "ssegen-udioper", 2, 6, 14, 3 },
        { "ssegen-uprogstrat", 1, 9, 5, 0 },
        { "ssegen-usegrgen", 2, 9, 9, 0 },
        { "sserpers", 0, 0, 0, 0 },
        { "sserpers-uasspers", 1, 4, 6, 0 },
        { "sserpers-ucultura", 2, 15, 9, 0 },
        { "sserpers-unuocit", 1, 7, 6, 0 },
        { "sserpers-uprosoc", 2, 7, 11, 0 },
        { "sserpers-uresid", 0, 0, 0, 0 },
    };

    [SharedFact]
    public void It_is_imported_with_six_warnings()
    {
        Assert.Equal(
            ["sezione-mancante", "sezione-mancante", "sezione-mancante", "sezione-mancante", "nome-omesso-dal-testo", "nome-scritto-in-due-modi"],
            CapannoriDocument.Whole.Codes());
        Assert.Equal([27, 28, 29, 48, 614, 1314], CapannoriDocument.Whole.Diagnostics.Select(warning => warning.Span.Line));
        Assert.Equal(46, CapannoriDocument.Whole.Files.Length);
    }

    [SharedFact]
    public void Every_line_is_accounted_for_once()
    {
        var reckoning = CapannoriDocument.Whole.Reckoning!;
        Assert.Equal("capannori", reckoning.Layout);
        Assert.Equal(Enumerable.Range(1, 1501), reckoning.Claims.Select(claim => claim.Line));
        Assert.Equal(254, Lines(LineRole.Separator, "riga vuota"));
        Assert.Equal(14, Lines(LineRole.Separator, "riga di trattini"));
        Assert.Equal(99, Lines(LineRole.Record, "centri"));
        Assert.Equal(82, Lines(LineRole.Record, "obiettivi"));
        Assert.Equal(53, Lines(LineRole.Record, "descrizione"));
        Assert.Equal(82, Lines(LineRole.Record, "linee"));
        Assert.Equal(271, Lines(LineRole.Record, "personale"));
        Assert.Equal(184 + 7, Lines(LineRole.Record, "fasi"));
        Assert.Equal(3, Lines(LineRole.Record, "indicatori"));
        Assert.Equal(296, Lines(LineRole.Discarded, "cronoprogramma senza mesi segnati"));
    }

    [SharedTheory]
    [InlineData("Persona", 39, 5)]
    [InlineData("Fase", 41, 16)]
    [InlineData("Cronoprogramma", 41, 9)]
    [InlineData("Indicatore", 1, 0)]
    public void A_page_break_prints_the_column_names_again(string table, int tables, int repeated)
    {
        Assert.Equal(tables, Lines(LineRole.Heading, $"colonne di {table}"));
        Assert.Equal(repeated, Lines(LineRole.RepeatedHeading, $"colonne di {table}"));
    }

    [SharedFact]
    public void The_plan_holds_what_the_document_holds()
    {
        var plan = CapannoriDocument.Plan;
        Assert.Equal(41, plan.Objectives.Length);
        Assert.Equal(40, plan.Objectives.DistinctBy(objective => objective.Title).Count());
        Assert.Equal((184, 22), (plan.Phases.Length, plan.Phases.Count(phase => phase.Description is null)));
        Assert.Equal(3, plan.Indicators.Length);
        Assert.Equal(18, plan.Lines.Count(line => line.Level == "obiettivo-strategico"));
        Assert.Equal(31, plan.Lines.Count(line => line.Level == "obiettivo-operativo"));
        Assert.All(plan.Objectives, objective => Assert.Equal((50m, 50m), (objective.IndicatorsWeight, objective.PhasesWeight)));
        Assert.All(plan.Objectives, objective => Assert.Equal("straordinario", objective.Kind));
        Assert.Empty(plan.Sheets);
        Assert.Empty(plan.BudgetLines);
    }

    [SharedFact]
    public void Settori_and_uffici_are_a_tree()
    {
        var centres = CapannoriDocument.Plan.Centres;
        Assert.Equal((7, 28), (centres.Count(centre => centre.Parent is null), centres.Count(centre => centre.Parent is not null)));
        Assert.Equal(24, centres.Where(centre => centre.Parent is not null).DistinctBy(centre => centre.Code).Count());
        Assert.Equal(7, centres.Count(centre => centre.Kind == "settore"));
        Assert.All(centres, centre => Assert.Equal(centre.Parent is null ? "settore" : "ufficio", centre.Kind));
        Assert.All(centres, centre => Assert.Null(centre.Responsible?.Name));
        Assert.Equal(6 + 23, centres.Count(centre => centre.Responsible is not null));
    }

    [SharedFact]
    public void People_are_counted_and_none_is_named()
    {
        var reckoning = CapannoriDocument.Whole.Reckoning!;
        Assert.Equal((271, 176), (CapannoriDocument.Staff.Count, CapannoriDocument.Staff.Distinct().Count()));
        Assert.Equal(271, reckoning.NamesLeftOut.Single(tally => tally.Of == "tabelle del personale").Count);
        Assert.Equal(6 + 22, reckoning.NamesLeftOut.Single(tally => tally.Of == "Responsabile settore").Count);
        Assert.Equal(23, reckoning.NamesLeftOut.Single(tally => tally.Of == "Responsabile ufficio").Count);
    }

    [SharedFact]
    public void The_year_is_not_printed_and_never_guessed()
    {
        var silent = CapannoriDocument.Import(new());
        Assert.Contains(silent.Diagnostics, finding => finding.Code == "opzione-mancante" && finding.Message.Contains("anno", StringComparison.Ordinal));
        Assert.Empty(silent.Files);
        var wrong = CapannoriDocument.Import(new() { Year = 2025 });
        Assert.Equal([63, 1149, 1150, 1151], wrong.Diagnostics.Where(finding => finding.Code == "anni-discordi").Select(finding => finding.Span.Line));
        Assert.Empty(wrong.Files);
    }

    [SharedFact]
    public void The_plan_says_what_it_is_and_what_it_lacks()
    {
        var plan = CapannoriDocument.Plan;
        Assert.Equal(("peg-straordinario", 2023), (plan.Kind, plan.Year));
        Assert.False(plan.Coverage!.IsComplete);
        string[] missing = ["SGTER / UEDPUBBLIC (pagina 41)", "SGTER / UINVSTRAT (pagina 43)", "SGTER / UMOBSOST (pagina 45)", "SSERPERS / URESID (pagina 85)"];
        Assert.All(missing, office => Assert.Contains(office, plan.Coverage.Missing, StringComparison.Ordinal));
        Assert.Equal("91b25ed09b8904157a437eb30fca565e38eca9d7f31771059ee02bcbc6b9a434", Assert.Single(plan.Documents).Sha256);
        Assert.Contains("denominazione: Comune di Capannori", CapannoriDocument.Whole.TextOf("capannori/ente.yaml"), StringComparison.Ordinal);
        Assert.Contains("tipo: comune", CapannoriDocument.Whole.TextOf("capannori/ente.yaml"), StringComparison.Ordinal);
    }

    [SharedTheory]
    [MemberData(nameof(Offices))]
    public void Each_office_has_its_own(string centre, int objectives, int people, int phases, int indicators)
    {
        var plan = CapannoriDocument.Plan;
        Assert.Contains(plan.Centres, other => other.Id.ToString() == centre);
        var its = plan.Objectives.Where(objective => objective.Centre.ToString() == centre).Select(objective => objective.Id).ToHashSet();
        Assert.Equal(objectives, its.Count);
        Assert.Equal(phases, plan.Phases.Count(phase => its.Contains(phase.Objective!.Value)));
        Assert.Equal(indicators, plan.Indicators.Count(indicator => its.Contains(indicator.Objective!.Value)));
        Assert.Equal(people, PeopleLines.Count(line => its.Contains(plan.Objectives.Where(objective => objective.Provenance!.Line < line).MaxBy(objective => objective.Provenance!.Line)!.Id)));
    }

    private static IEnumerable<int> PeopleLines => CapannoriDocument.Whole.Reckoning!.Claims
        .Where(claim => claim is { Role: LineRole.Record, What: "personale" }).Select(claim => claim.Line);

    private static int Lines(LineRole role, string what) =>
        CapannoriDocument.Whole.Reckoning!.Claims.Count(claim => claim.Role == role && claim.What == what);
}
