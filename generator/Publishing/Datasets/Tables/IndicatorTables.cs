using System.Collections.Immutable;
using PegOpenData.Publishing.Site;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>The tables of what is measured: indicators, measurements, and the small tables of one objective and one indicator.</summary>
internal static class IndicatorTables
{
    public static Table Indicators(PublishedPlan plan) => TableBuilder.For("indicatori", plan.Plan.Indicators)
        .Plan(plan)
        .Id("id", row => row.Id)
        .Id("obiettivo", row => row.Objective)
        .Id("fase", row => row.Phase)
        .Id("linea", row => row.Line)
        .Text("codice", row => row.Code)
        .Text("denominazione", row => row.Name)
        .Text("tipo", row => row.Kind)
        .Text("unita", row => row.Unit)
        .Text("formula", row => row.Formula)
        .Text("fonte_dato", row => row.DataSource)
        .Text("verso", row => Cell.Of(row.Trend))
        .Number("peso", row => row.Weight)
        .Text("serie", row => row.Series)
        .Text("iniziale", row => row.Baseline?.Text)
        .Integer("iniziale_anno", row => row.Baseline?.Year)
        .Reading("atteso", row => plan.Standings[row.Id].Target)
        .Reading("raggiunto", row => plan.Standings[row.Id].Result)
        .Date("raggiunto_rilevato_il", row => plan.Standings[row.Id].Result?.Date)
        .Text("esito", row => plan.Standings[row.Id].Outcome.Kind.Italian())
        .Text("esito_regola", row => plan.Standings[row.Id].Outcome.Reason.Italian())
        .Number("esito_percentuale", row => plan.Standings[row.Id].Outcome.Share)
        .Declared("esito_dichiarato", row => row.DeclaredOutcome)
        .Text("perche_manca", row => row.WhyMissing)
        .Tail()
        .ToTable();

    public static Table Measurements(PublishedPlan plan) => TableBuilder.For("rilevazioni", plan.Plan.Measurements)
        .Plan(plan)
        .Id("indicatore", row => row.Indicator)
        .Id("fase", row => row.Phase)
        .Date("data", row => row.Date)
        .Reading("valore", row => row.Value)
        .Number("numeratore", row => row.Value.Numerator)
        .Number("denominatore", row => row.Value.Denominator)
        .Text("note", row => row.Note)
        .ToTable();

    /// <summary>One row per indicator and year: what was expected and what was reached.</summary>
    public static Table OfObjective(PublishedPlan plan, Objective objective)
    {
        ImmutableArray<IndicatorYear> rows =
        [
            .. plan.Index.IndicatorsUnder(objective.Id)
                .SelectMany(indicator => YearRow.Of(indicator, plan).Select(year => new IndicatorYear(indicator, year))),
        ];
        return TableBuilder.For("indicatori", rows)
            .Plan(plan)
            .Text("obiettivo", _ => objective.Id.ToString())
            .Id("indicatore", row => row.Indicator.Id)
            .Text("denominazione", row => row.Indicator.Name)
            .Text("unita", row => row.Indicator.Unit)
            .Integer("anno", row => row.Year.Year)
            .Reading("atteso", row => row.Year.Target)
            .Reading("raggiunto", row => row.Year.Result)
            .Text("esito", row => row.Year.Year == plan.Plan.Year ? plan.Standings[row.Indicator.Id].Outcome.Kind.Italian() : null)
        .ToTable();
    }

    /// <summary>One row per date: what was measured.</summary>
    public static Table OfIndicator(PublishedPlan plan, Indicator indicator) =>
        TableBuilder.For("rilevazioni", MeasurementView.Of(indicator, plan))
            .Plan(plan)
            .Text("indicatore", _ => indicator.Id.ToString())
            .Date("data", row => row.Date)
            .Reading("valore", row => row.Value)
            .Number("numeratore", row => row.Value.Numerator)
            .Number("denominatore", row => row.Value.Denominator)
            .Text("note", row => row.Note)
        .ToTable();
}
