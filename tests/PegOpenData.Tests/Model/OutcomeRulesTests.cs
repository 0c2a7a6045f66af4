using System.Collections.Immutable;

namespace PegOpenData.Tests.Model;

/// <summary>How a result is held against a target, in words that real plans print.</summary>
public sealed class OutcomeRulesTests
{
    private static readonly Source Nowhere = new(SourceSpan.Start("prova.yaml"), new Dictionary<string, SourceSpan>());
    private static readonly DateOnly YearEnd = new(2020, 12, 31);

    [Theory]
    [InlineData(">= 80%", "85%", OutcomeKind.Exceeded, "106.25")]
    [InlineData(">= 80%", "80,00%", OutcomeKind.Achieved, "100")]
    [InlineData(">= 80%", "60%", OutcomeKind.Partial, "75")]
    [InlineData(">= 80%", "0%", OutcomeKind.NotAchieved, "0")]
    [InlineData("> 80%", "81%", OutcomeKind.Exceeded, "101.25")]
    [InlineData("> 80%", "80%", OutcomeKind.Partial, "100")]
    [InlineData("Almeno 3", "3", OutcomeKind.Achieved, "100")]
    [InlineData("Almeno 3 incontri", "4 incontri", OutcomeKind.Exceeded, "133.33")]
    [InlineData("Almeno 3", "-1", OutcomeKind.NotAchieved, null)]
    [InlineData(">= 0", "5", OutcomeKind.Exceeded, null)]
    [InlineData("Almeno 60.000,00 euro", "62.000", OutcomeKind.Exceeded, "103.33")]
    [InlineData("<= 10 giorni", "8 giorni", OutcomeKind.Exceeded, null)]
    [InlineData("<= 10 giorni", "8", OutcomeKind.Exceeded, null)]
    [InlineData("<= 10 giorni", "10 gg", OutcomeKind.Achieved, null)]
    [InlineData("<= 10 giorni", "12 giorni", OutcomeKind.NotAchieved, null)]
    [InlineData("< 3 giorni", "2 giorni", OutcomeKind.Exceeded, null)]
    [InlineData("< 3 giorni", "3 giorni", OutcomeKind.NotAchieved, null)]
    [InlineData("<= 2 giorni", "1 giorno", OutcomeKind.Exceeded, null)]
    [InlineData("<= 0", "0", OutcomeKind.Achieved, null)]
    [InlineData("<= 0", "1", OutcomeKind.NotAchieved, null)]
    [InlineData("< 0", "-5", OutcomeKind.Exceeded, null)]
    [InlineData("= 0", "0", OutcomeKind.Achieved, null)]
    [InlineData("= 0", "2", OutcomeKind.NotAchieved, null)]
    [InlineData("= 12", "12", OutcomeKind.Achieved, "100")]
    [InlineData("= 12", "11", OutcomeKind.NotAchieved, "91.67")]
    [InlineData("= 12", "13", OutcomeKind.NotAchieved, "108.33")]
    public void A_printed_comparison_judges(string target, string result, OutcomeKind kind, string? share) =>
        Assert.Equal(Expected(kind, OutcomeReason.PrintedOperator, share), Of(target, result));

    [Theory]
    [InlineData(Trend.Increasing, "100", "120", OutcomeKind.Exceeded, OutcomeReason.IncreasingTrend, "120")]
    [InlineData(Trend.Increasing, "100", "100", OutcomeKind.Achieved, OutcomeReason.IncreasingTrend, "100")]
    [InlineData(Trend.Increasing, "100", "40", OutcomeKind.Partial, OutcomeReason.IncreasingTrend, "40")]
    [InlineData(Trend.Increasing, "100", "0", OutcomeKind.NotAchieved, OutcomeReason.IncreasingTrend, "0")]
    [InlineData(Trend.Decreasing, "100", "90", OutcomeKind.Exceeded, OutcomeReason.DecreasingTrend, null)]
    [InlineData(Trend.Decreasing, "100", "100", OutcomeKind.Achieved, OutcomeReason.DecreasingTrend, null)]
    [InlineData(Trend.Decreasing, "100", "101", OutcomeKind.NotAchieved, OutcomeReason.DecreasingTrend, null)]
    [InlineData(Trend.Decreasing, "Zero anomalie", "0", OutcomeKind.Achieved, OutcomeReason.DecreasingTrend, null)]
    [InlineData(Trend.Decreasing, "Zero anomalie", "1", OutcomeKind.NotAchieved, OutcomeReason.DecreasingTrend, null)]
    [InlineData(Trend.Steady, "100", "100,00", OutcomeKind.Achieved, OutcomeReason.SteadyTrend, "100")]
    [InlineData(Trend.Steady, "100", "103", OutcomeKind.NotAchieved, OutcomeReason.SteadyTrend, "103")]
    [InlineData(Trend.Decreasing, ">= 100", "120", OutcomeKind.Exceeded, OutcomeReason.PrintedOperator, "120")]
    public void The_office_says_which_way_is_better_where_nothing_is_printed(
        Trend trend, string target, string result, OutcomeKind kind, OutcomeReason reason, string? share) =>
        Assert.Equal(Expected(kind, reason, share), Of(target, result, indicator => indicator with { Trend = trend }));

    [Theory]
    [InlineData("50", OutcomeKind.NotAchieved)]
    [InlineData("60", OutcomeKind.NotAchieved)]
    [InlineData("61", OutcomeKind.Partial)]
    public void Partial_is_better_than_the_start(string result, OutcomeKind kind) =>
        Assert.Equal(kind, Of("almeno 100", result, indicator => indicator with { Baseline = new Baseline("60", TargetReader.Read("60"), 2019) }).Kind);

    [Theory]
    [InlineData("31/12/2020", "15/06/2020", OutcomeKind.Achieved)]
    [InlineData("31/12/2020", "31/12/2020", OutcomeKind.Achieved)]
    [InlineData("Entro il 30/11/2020", "01/12/2020", OutcomeKind.NotAchieved)]
    [InlineData("entro settembre 2020", "30/09/2020", OutcomeKind.Achieved)]
    [InlineData("entro settembre 2020", "settembre 2020", OutcomeKind.Achieved)]
    [InlineData("15/06/2020", "maggio 2020", OutcomeKind.Achieved)]
    [InlineData("15/06/2020", "luglio 2020", OutcomeKind.NotAchieved)]
    public void A_deadline_is_kept_or_not(string target, string result, OutcomeKind kind) =>
        Assert.Equal(new Outcome(kind, OutcomeReason.Deadline), Of(target, result));

    [Theory]
    [InlineData("15/06/2020", "giugno 2020", OutcomeReason.UnreadableResult)]
    [InlineData("31/12/2020", "fatto", OutcomeReason.UndatedResult)]
    [InlineData("31/12/2020", "100%", OutcomeReason.DifferentUnits)]
    [InlineData(">= 80%", "85", OutcomeReason.DifferentUnits)]
    [InlineData("Almeno 3", "85%", OutcomeReason.DifferentUnits)]
    [InlineData("<= 10 giorni", "2 mesi", OutcomeReason.DifferentUnits)]
    [InlineData("<= 10 giorni lavorativi", "9 giorni", OutcomeReason.DifferentUnits)]
    [InlineData("Almeno 3", "31/12/2020", OutcomeReason.DifferentUnits)]
    [InlineData("Almeno 3", "quasi tutti", OutcomeReason.UnreadableResult)]
    [InlineData("Almeno 3", "almeno 4", OutcomeReason.UnreadableResult)]
    [InlineData("Almeno 30.000", "31,000", OutcomeReason.UnreadableResult)]
    [InlineData("170,00", "247,00", OutcomeReason.NoOperator)]
    [InlineData("100%", "100%", OutcomeReason.NoOperator)]
    [InlineData("Zero anomalie", "0", OutcomeReason.NoOperator)]
    [InlineData(">=31,000", "40000", OutcomeReason.UncertainTarget)]
    [InlineData("02/01/1900", "2", OutcomeReason.UncertainTarget)]
    [InlineData("02/01/1900", "02/01/1900", OutcomeReason.UncertainTarget)]
    [InlineData("entro il 31/07/2020 (salvo proroga)", "15/07/2020", OutcomeReason.UncertainTarget)]
    [InlineData("Moduli più chiari", "sì", OutcomeReason.TextTarget)]
    [InlineData("Rispetto scadenza prevista", "sì", OutcomeReason.RelativeDeadline)]
    [InlineData("entro 15 giorni dalla richiesta", "12 giorni", OutcomeReason.RelativeDeadline)]
    [InlineData("Almeno una revisione entro il 31/12/2020", "1", OutcomeReason.CompoundTarget)]
    [InlineData("Report conclusivo entro il 16.12.2020", "fatto", OutcomeReason.UndatedResult)]
    [InlineData("Almeno 3", "da 3 a 5", OutcomeReason.UnreadableResult)]
    [InlineData("Almeno 3", "2 incontri e 4 seminari", OutcomeReason.UnreadableResult)]
    [InlineData("da 3 a 5", "80%", OutcomeReason.DifferentUnits)]
    [InlineData("tra 10 e 15 giorni", "2 mesi", OutcomeReason.DifferentUnits)]
    [InlineData("Almeno 6 incontri nell'anno", "7 incontri", OutcomeReason.DifferentUnits)]
    [InlineData(null, "5", OutcomeReason.NoTarget)]
    [InlineData("Almeno 3", null, OutcomeReason.NoResult)]
    [InlineData("31/12/2020", null, OutcomeReason.NoResult)]
    public void What_cannot_be_judged_says_why(string? target, string? result, OutcomeReason reason) =>
        Assert.Equal(new Outcome(OutcomeKind.NotAssessable, reason), Of(target, result));

    [Theory]
    [InlineData("Sì", "Sì", OutcomeKind.Achieved)]
    [InlineData("Sì", "No", OutcomeKind.NotAchieved)]
    [InlineData("Fatto", "1,00", OutcomeKind.Achieved)]
    [InlineData("Fatto", "0", OutcomeKind.NotAchieved)]
    [InlineData("No", "No", OutcomeKind.Achieved)]
    public void Yes_or_no(string target, string result, OutcomeKind kind) =>
        Assert.Equal(new Outcome(kind, OutcomeReason.Boolean), Of(target, result));

    [Theory]
    [InlineData("2", OutcomeKind.NotAchieved)]
    [InlineData("3", OutcomeKind.Achieved)]
    [InlineData("5", OutcomeKind.Achieved)]
    [InlineData("6", OutcomeKind.NotAchieved)]
    public void A_range_includes_its_ends(string result, OutcomeKind kind) =>
        Assert.Equal(new Outcome(kind, OutcomeReason.Range), Of("da 3 a 5", result));

    [Theory]
    [InlineData("Report conclusivo entro il 16.12.2020", "15/12/2020", OutcomeKind.Achieved, OutcomeReason.Deadline, null)]
    [InlineData("Entrate correnti - spese correnti > 9 mln di euro", "9.500.000,00 euro", OutcomeKind.Exceeded, OutcomeReason.PrintedOperator, "105.56")]
    [InlineData("Almeno una direttiva/atto di indirizzo", "2", OutcomeKind.Exceeded, OutcomeReason.PrintedOperator, "200")]
    [InlineData("<= € 51.294,82 annui", "€ 40.000,00", OutcomeKind.Exceeded, OutcomeReason.PrintedOperator, null)]
    [InlineData("tra 10 e 15 giorni", "12", OutcomeKind.Achieved, OutcomeReason.Range, null)]
    public void What_is_read_from_longer_words_is_judged_alike(string target, string result, OutcomeKind kind, OutcomeReason reason, string? share) =>
        Assert.Equal(Expected(kind, reason, share), Of(target, result));

    [Fact]
    public void The_comparison_of_the_name_judges_a_bare_result() =>
        Assert.Equal(new Outcome(OutcomeKind.Exceeded, OutcomeReason.PrintedOperator, 105.56m), OfNamed("% di risposte > o =", "90", "95"));

    [Fact]
    public void A_share_is_not_held_against_a_percentage() =>
        Assert.Equal(new Outcome(OutcomeKind.NotAssessable, OutcomeReason.UnreadableResult), OfNamed("% di risposte > o =", "90", "0,95"));

    [Theory]
    [InlineData("fatto", 30, OutcomeKind.Achieved)]
    [InlineData("non fatto", 30, OutcomeKind.InProgress)]
    [InlineData("non fatto", 31, OutcomeKind.NotAchieved)]
    public void Done_by_a_deadline_needs_its_day(string words, int day, OutcomeKind kind)
    {
        var result = new Result(words, TargetReader.Read(words)) { Date = new DateOnly(2020, 10, day) };
        Assert.Equal(new Outcome(kind, OutcomeReason.Deadline), Of("entro il 30/10/2020", null, indicator => indicator with { Result = result }));
    }

    [Fact]
    public void Found_done_after_the_deadline_does_not_say_when_it_was_done()
    {
        var result = new Result("fatto", TargetReader.Read("fatto")) { Date = YearEnd };
        Assert.Equal(
            new Outcome(OutcomeKind.NotAssessable, OutcomeReason.UndatedResult),
            Of("entro il 30/10/2020", null, indicator => indicator with { Result = result }));
    }

    [Theory]
    [InlineData(PlanStatus.Forecast)]
    [InlineData(PlanStatus.Monitoring)]
    public void Without_a_result_a_plan_is_under_way_until_it_is_closed(PlanStatus status) =>
        Assert.Equal(new Outcome(OutcomeKind.InProgress, OutcomeReason.PlanStillRunning), Of("Almeno 3", null, plan: PlanOf() with { Status = status }));

    [Theory]
    [InlineData("Almeno 8", "0", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, "0")]
    [InlineData("Almeno 8", "6", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, "75")]
    [InlineData("Almeno 8", "8", OutcomeKind.Achieved, OutcomeReason.PrintedOperator, "100")]
    [InlineData("Almeno 8", "10", OutcomeKind.Exceeded, OutcomeReason.PrintedOperator, "125")]
    [InlineData("<= 10", "3", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, null)]
    [InlineData("<= 10", "12", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, null)]
    [InlineData("<= 0", "0", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, null)]
    [InlineData("= 12", "12", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, "100")]
    [InlineData("Sì", "Sì", OutcomeKind.Achieved, OutcomeReason.Boolean, null)]
    [InlineData("Sì", "No", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, null)]
    [InlineData("No", "No", OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, null)]
    [InlineData("entro il 30/06/2020", "15/06/2020", OutcomeKind.Achieved, OutcomeReason.Deadline, null)]
    [InlineData("entro il 30/06/2020", "05/07/2020", OutcomeKind.NotAchieved, OutcomeReason.Deadline, null)]
    [InlineData("Almeno 8", "quasi tutti", OutcomeKind.NotAssessable, OutcomeReason.UnreadableResult, null)]
    public void Of_a_running_plan_only_what_is_certain_is_said(string target, string result, OutcomeKind kind, OutcomeReason reason, string? share) =>
        Assert.Equal(Expected(kind, reason, share), Of(target, result, plan: PlanOf() with { Status = PlanStatus.Monitoring }));

    [Theory]
    [InlineData("entro il 30/06/2020", OutcomeReason.DeadlinePassed)]
    [InlineData("31/12/2020", OutcomeReason.PlanStillRunning)]
    [InlineData("Almeno 3", OutcomeReason.PlanStillRunning)]
    public void A_running_plan_says_which_deadlines_are_past(string target, OutcomeReason reason) =>
        Assert.Equal(new Outcome(OutcomeKind.InProgress, reason), Of(target, null, plan: PlanOf() with { Status = PlanStatus.Monitoring }));

    [Fact]
    public void A_deadline_after_the_plans_day_is_under_way_even_in_a_closed_plan() =>
        Assert.Equal(OutcomeKind.InProgress, Of("31/01/2021", null).Kind);

    [Fact]
    public void What_was_declared_comes_first()
    {
        var declared = new DeclaredOutcome { Kind = OutcomeKind.Partial, Percentage = 70 };
        Assert.Equal(
            new Outcome(OutcomeKind.Partial, OutcomeReason.Declared, 70),
            Of("Almeno 3", "5", indicator => indicator with { DeclaredOutcome = declared }));
    }

    [Fact]
    public void The_target_of_the_plans_year_stands_in_for_the_target() =>
        Assert.Equal(OutcomeKind.Exceeded, Of(null, "5", indicator => indicator with
        {
            TargetsByYear = ImmutableSortedDictionary<int, Target>.Empty.Add(2020, TargetOf("almeno 3")!).Add(2021, TargetOf("almeno 9")!),
        }).Kind);

    [Fact]
    public void The_latest_measurement_until_the_plans_day_is_the_result()
    {
        var plan = PlanOf() with { Measurements = [Measured(2020, 6, "1"), Measured(2021, 3, "9"), Measured(2020, 11, "3")] };
        Assert.Equal(new Outcome(OutcomeKind.Achieved, OutcomeReason.PrintedOperator, 100), Of("Almeno 3", null, plan: plan));
        Assert.Equal(OutcomeKind.Exceeded, Of("Almeno 3", null, plan: plan with { AsOf = null }).Kind);
        Assert.Equal(OutcomeKind.Partial, Of("Almeno 3", "2", plan: plan).Kind);
    }

    private static Outcome Of(string? target, string? result, Func<Indicator, Indicator>? change = null, Plan? plan = null)
    {
        var indicator = new Indicator { Id = Slug.Parse("i"), Source = Nowhere, Target = TargetOf(target), Result = ResultOf(result) };
        return OutcomeRules.Of(change?.Invoke(indicator) ?? indicator, new PlanIndex(plan ?? PlanOf()));
    }

    private static Outcome OfNamed(string name, string target, string result)
    {
        var context = new ReadingContext(name);
        return Of(null, null, indicator => indicator with
        {
            Target = new Target(target, TargetReader.Read(target, context)),
            Result = new Result(result, TargetReader.Read(result, context.OfResult())),
        });
    }

    private static Target? TargetOf(string? words) => words is null ? null : new Target(words, TargetReader.Read(words));

    private static Result? ResultOf(string? words) => words is null ? null : new Result(words, TargetReader.Read(words));

    private static Outcome Expected(OutcomeKind kind, OutcomeReason reason, string? share) =>
        new(kind, reason, share is null ? null : decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));

    private static Measurement Measured(int year, int month, string value) => new()
    {
        Indicator = Slug.Parse("i"),
        Date = new DateOnly(year, month, 30),
        Value = ResultOf(value)!,
        Source = Nowhere,
    };

    private static Plan PlanOf() => new()
    {
        Id = Slug.Parse("peg-2020"),
        Name = "Piano",
        Year = 2020,
        Kind = "peg",
        Period = new Period(new DateOnly(2020, 1, 1), YearEnd),
        Status = PlanStatus.Final,
        AsOf = YearEnd,
        Source = Nowhere,
    };
}
