namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>Phases, budget lines and printed totals of the real document that are easily lost or put under the wrong record.</summary>
public sealed class PhasesAndMoneyTests
{
    private static PlanIndex Index => RealDocument.Index;

    [SharedTheory]
    [InlineData("2020_PD_1543", 2, 2)]
    [InlineData("2020_PG_1544", 11, 20)]
    public void A_phase_without_an_objective_is_of_the_sheet(string code, int first, int last) => Assert.Equal(
        Enumerable.Range(first, last - first + 1),
        Index.PhasesOfSheet[RealDocument.Sheet(code).Id].Select(phase => phase.Order!.Value));

    [SharedFact]
    public void No_other_phase_is() => Assert.Equal(11, Index.Plan.Phases.Count(phase => phase.Objective is null));

    [SharedFact]
    public void Phases_run_over_all_the_objectives_of_a_sheet_without_a_gap()
    {
        var bySheet = Index.Plan.Phases.ToLookup(phase => phase.Sheet ?? Index.Objectives[phase.Objective!.Value].Sheet!.Value, phase => phase.Order!.Value);
        Assert.Equal(35, bySheet.Count);
        Assert.All(bySheet, orders => Assert.Equal(Enumerable.Range(1, orders.Count()), orders.Order()));
        Assert.Equal(56, Index.Plan.Objectives.Count(objective => !Index.PhasesOfObjective[objective.Id].Any()));
    }

    [SharedFact]
    public void Planned_dates_are_as_printed()
    {
        Assert.Equal(8, Index.Plan.Phases.Count(phase => phase.Planned == new Period(new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 1))));
        Assert.Equal(149, Index.Plan.Phases.Count(phase => phase.Planned == new Period(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))));
        Assert.All(Index.Plan.Phases, phase => Assert.True(phase.Planned.Start <= phase.Planned.End && phase.Actual.IsEmpty));
    }

    [SharedTheory]
    [InlineData(2187)]
    [InlineData(2208)]
    public void A_link_in_a_phase_is_words_in_its_name_and_a_link_in_its_description(int line)
    {
        var phase = Assert.Single(Index.Plan.Phases, phase => phase.Provenance!.Line == line);
        Assert.EndsWith("dedicata alla ripartenza www.comune.re.it/reggioemiliariparte", phase.Name, StringComparison.Ordinal);
        Assert.EndsWith(@"[www\.comune.re.it/reggioemiliariparte](<http://www.comune.re.it/reggioemiliariparte>)", phase.Description, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Chapters_keep_their_zeros_and_the_same_one_may_stand_in_two_sheets()
    {
        Assert.Contains(Index.Plan.BudgetLines, line => line is { Chapter: "00490", Article: "00" });
        Assert.Contains(Index.Plan.BudgetLines, line => line is { Chapter: "06000", Article: "02" });
        var twice = Index.Plan.BudgetLines.Where(line => line is { Chapter: "07520", Article: "00" }).ToList();
        Assert.Equal(2, twice.DistinctBy(line => line.Id).Count());
        Assert.Equal(
            [("2020_PD_1638", 30000.00m), ("2020_PD_1642", 5000.00m)],
            twice.Select(line => (Index.Sheets[line.Sheet!.Value].Code!, line.Planned[2020].Euro)).Order());
    }

    [SharedFact]
    public void Two_columns_of_revenue_have_two_totals() => Assert.Equal(
        [("corrente", 1830000.00m), ("investimento", 250000.00m)],
        Index.Plan.PrintedTotals.Where(total => total is { Scope: "schede", Item: "entrata" } && total.Id == RealDocument.Sheet("2020_PD_1621").Id)
            .Select(total => (total.TitleKind!, total.Amount!.Value.Euro)).Order());

    [SharedTheory]
    [InlineData(38, "linee", null, null)]
    [InlineData(41, "linee", "381736.00", "58.19")]
    [InlineData(44, "linee", "381736.00", "36.25")]
    [InlineData(45, "linee", "381736.00", "36.25")]
    [InlineData(61, "linee", "274250.00", "41.81")]
    [InlineData(62, "linee", "274250.00", "63.75")]
    [InlineData(70, "linee", "0.00", "0.00")]
    [InlineData(71, "linee", "0.00", null)]
    [InlineData(72, "linee", "274250.00", "63.75")]
    [InlineData(73, "centri", "655986.00", "100.00")]
    [InlineData(1408, "centri", "155819.27", "100.00")]
    [InlineData(2250, "linee", "501439.59", "33.57")]
    [InlineData(2251, "linee", "501439.59", "33.57")]
    [InlineData(2266, "linee", "566500.00", "66.43")]
    [InlineData(2270, "linee", null, null)]
    [InlineData(2275, "linee", "566500.00", "66.43")]
    [InlineData(2276, "centri", "1067939.59", "100.00")]
    public void A_total_of_the_summary_stays_as_printed(int line, string scope, string? amount, string? percentage)
    {
        var total = Assert.Single(Index.Plan.PrintedTotals, total => total.Provenance!.Line == line);
        Assert.Equal((scope, "budget", scope == "linee"), (total.Scope, total.Item, total.Centre is not null));
        Assert.Equal((Decimal(amount), Decimal(percentage)), (total.Amount?.Euro, total.Percentage));
    }

    [SharedTheory]
    [InlineData(2270, "Tecnologie per l'organizzazione e la semplificazione")]
    [InlineData(2273, "Tutela dei dati personali")]
    [InlineData(2274, "Tecnologie per l'innovazione")]
    [InlineData(2275, "INNOVAZIONE IN COMUNE")]
    [InlineData(62, "Funzionamento dell'ente")]
    public void A_total_is_of_the_line_that_ends_above_it(int line, string name) =>
        Assert.Equal(name, Index.Lines[Assert.Single(Index.Plan.PrintedTotals, total => total.Provenance!.Line == line).Id!.Value].Name);

    private static decimal? Decimal(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
