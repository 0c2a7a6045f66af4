using PegOpenData.Importing.Accounting;

namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>The real document: every figure that a person counted in it.</summary>
public sealed class CountsTests
{
    private static Plan Plan => RealDocument.Index.Plan;

    [SharedFact]
    public void Every_line_is_accounted_for_once()
    {
        var reckoning = RealDocument.Whole.Reckoning!;
        Assert.Equal((3552, true, "reggio-emilia"), (reckoning.Lines, reckoning.IsComplete, reckoning.Layout));
        int Lines(LineRole role, string what) => reckoning.Claims.Count(claim => claim.Role == role && claim.What == what);
        Assert.Equal(483, Lines(LineRole.Record, "note"));
        Assert.Equal(279, Lines(LineRole.Record, "indicatori"));
        Assert.Equal(204, Lines(LineRole.Record, "fasi"));
        Assert.Equal(58, Lines(LineRole.Record, "risorse"));
        Assert.Equal(18 + 41, Lines(LineRole.Record, "totali_stampati"));
        Assert.Equal(399, Lines(LineRole.Record, "personale"));
        Assert.Equal(11, Lines(LineRole.RepeatedHeading, "colonne di indicatori"));
        Assert.Equal(0, reckoning.CountOf(LineRole.Discarded));
    }

    [SharedFact]
    public void The_records_are_those_of_the_document()
    {
        Assert.Equal((4, 55, 104, 279, 204), (Plan.Centres.Length, Plan.Sheets.Length, Plan.Objectives.Length, Plan.Indicators.Length, Plan.Phases.Length));
        Assert.Equal((58, 18), (Plan.BudgetLines.Length, Plan.Lines.Length));
        Assert.Equal((44, 11), (Plan.Sheets.Count(sheet => sheet.Kind == "prodotto"), Plan.Sheets.Count(sheet => sheet.Kind == "progetto")));
        Assert.Equal(4, RealDocument.Whole.Codes().Count(code => code == "scheda-senza-testa"));
        Assert.Equal(51, RealDocument.Lines.Count(line => line.TrimStart('*').StartsWith(@"2020\_P", StringComparison.Ordinal)));
    }

    [SharedFact]
    public void The_plan_says_what_the_front_page_says()
    {
        Assert.Equal(("Piano Esecutivo di Gestione 2020", 2020, "peg"), (Plan.Name, Plan.Year, Plan.Kind));
        Assert.Equal(new DateOnly(2020, 7, 20), Plan.Updated);
        Assert.False(Plan.Coverage!.IsComplete);
        Assert.Contains("ALLEGATO B, AREA SERVIZI ALLA CITTÀ", Plan.Coverage.Missing, StringComparison.Ordinal);
        var document = Assert.Single(Plan.Documents);
        Assert.Equal("Piano Esecutivo di Gestione 2020 (PEG_2020), ALLEGATO B, AREA SERVIZI ALLA CITTÀ", document.Title);
        Assert.Equal("ccb11184e954701de621c90f4f37e1fae9d7c07acf9007c906dd1efbc7e200dd", document.Sha256);
    }

    [SharedTheory]
    [InlineData("miglioramento", 29)]
    [InlineData("prioritario", 41)]
    [InlineData("gestionale ordinario", 32)]
    [InlineData(null, 2)]
    public void Objectives_have_the_kind_that_is_printed(string? kind, int count) =>
        Assert.Equal(count, Plan.Objectives.Count(objective => objective.Kind == kind));

    [SharedTheory]
    [InlineData('O', 154)]
    [InlineData('M', 63)]
    [InlineData('P', 62)]
    public void Indicators_keep_their_codes(char prefix, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.Code![0] == prefix));

    [SharedTheory]
    [InlineData("10", "SERVIZIO SPORTELLO ATTIVITÀ PRODUTTIVE E EDILIZIA", 23, 81, 90, "5335600.00", "0", "655986.00")]
    [InlineData("15", "SERVIZIO COMUNICAZIONE E RELAZIONI CON LA CITTA'", 12, 64, 81, "8651.27", "0", "155819.27")]
    [InlineData("16", "SERVIZIO SERVIZI AI CITTADINI", 19, 131, 33, "2835069.59", "250000.00", "1067939.59")]
    [InlineData("A4", "AREA SERVIZI ALLA CITTÀ", 1, 3, 0, "0", "0", "0")]
    public void A_centre_holds_its_share(string code, string name, int sheets, int indicators, int phases, string current, string investment, string expenditure)
    {
        var index = RealDocument.Index;
        var centre = Assert.Single(Plan.Centres, centre => centre.Code == code);
        Assert.Equal((name, new Responsible("Dirigente", Name: null)), (centre.Name, centre.Responsible));
        var own = index.SheetsOfCentre[centre.Id].ToList();
        var objectives = own.SelectMany(sheet => index.ObjectivesOfSheet[sheet.Id]).ToList();
        Assert.All(objectives, objective => Assert.Equal(centre.Id, objective.Centre));
        Assert.Equal(sheets, own.Count);
        Assert.Equal(indicators, objectives.Sum(objective => index.IndicatorsOfObjective[objective.Id].Count()));
        Assert.Equal(
            phases,
            objectives.Sum(objective => index.PhasesOfObjective[objective.Id].Count()) + own.Sum(sheet => index.PhasesOfSheet[sheet.Id].Count()));
        var money = own.SelectMany(sheet => index.BudgetOfSheet[sheet.Id]).ToLookup(line => (line.Direction, line.TitleKind), line => line.Planned[2020].Euro);
        string Sum(Direction direction, string kind) => money[(direction, kind)].Sum().ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            (current, investment, expenditure),
            (Sum(Direction.Revenue, "corrente"), Sum(Direction.Revenue, "investimento"), Sum(Direction.Expenditure, "corrente")));
    }

    [SharedTheory]
    [InlineData("entrata", "corrente", 27)]
    [InlineData("spesa", "corrente", 29)]
    [InlineData("entrata", "investimento", 2)]
    public void Budget_lines_are_of_the_column_of_their_amount(string direction, string kind, int count) =>
        Assert.Equal(count, Plan.BudgetLines.Count(line => line.Direction.Italian() == direction && line.TitleKind == kind));

    [SharedFact]
    public void Notes_are_kept_and_empty_ones_are_none()
    {
        Assert.Equal(24, Plan.Indicators.Count(indicator => indicator.Note is not null));
        Assert.Equal(7, Plan.Phases.Count(phase => phase.Note is not null));
    }

    [SharedFact]
    public void Every_summary_total_is_kept_empty_or_not()
    {
        var totals = Plan.PrintedTotals.Where(total => total is { Item: "budget", Scope: not "schede" }).ToList();
        var levels = totals.Where(total => total.Scope == "linee").CountBy(total => RealDocument.Index.Lines[total.Id!.Value].Level).ToDictionary();
        Assert.Equal((17, 13, 7), (levels["azione"], levels["obiettivo-strategico"], levels["indirizzo"]));
        Assert.Equal(4, totals.Count(total => total.Scope == "centri"));
        Assert.Equal((41, 20, 19), (totals.Count, totals.Count(total => total.Amount is not null), totals.Count(total => total.Percentage is not null)));
        Assert.Equal(41, totals.DistinctBy(total => (total.Scope, total.Id, total.Centre)).Count());
    }

    [SharedFact]
    public void The_budget_of_a_sheet_in_the_summary_is_kept_and_zero_is_not_empty()
    {
        var budgets = Plan.PrintedTotals.Where(total => total is { Item: "budget", Scope: "schede" }).ToList();
        Assert.Equal((19, 19, 3), (budgets.Count, budgets.Count(total => total.Percentage is not null), budgets.Count(total => total.Amount!.Value.Euro == 0)));
        Assert.Equal(["2020-pd-10pr", "2020-pd-1621", "2020-pg-8929"], budgets.Where(total => total.Amount!.Value.Euro == 0).Select(total => total.Id!.Value.ToString()).Order());
    }

    [SharedFact]
    public void The_totals_of_the_sheets_are_one_for_each_column_of_their_eighteen_rows()
    {
        var totals = Plan.PrintedTotals.Where(total => total is { Item: not "budget", Scope: "schede" }).ToList();
        Assert.Equal((31, 18), (totals.Count, totals.DistinctBy(total => total.Provenance!.Line).Count()));
    }

    [SharedFact]
    public void Warnings_are_few_and_each_has_its_line()
    {
        var found = RealDocument.Whole.Diagnostics.Select(finding => (finding.Code, finding.Span.Line)).ToList();
        Assert.Equal([1008, 1162, 1883, 3234], LinesOf("scheda-senza-testa"));
        Assert.Equal([459, 837, 1454], LinesOf("etichetta-mancante"));
        Assert.Equal([44, 45, 62, 72, 2250, 2251, 2266, 2275], LinesOf("percentuale-discorde"));
        Assert.Equal([162, 1374, 1576, 2647], LinesOf("testo-troncato"));
        Assert.Equal([2612], LinesOf("nome-omesso-dal-testo"));
        Assert.Equal(20, found.Count);
        IEnumerable<int> LinesOf(string code) => found.Where(finding => finding.Code == code).Select(finding => finding.Line).Order();
    }
}
