using PegOpenData.Publishing.Datasets.Json;
using PegOpenData.Publishing.Datasets.Tables;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Datasets;

/// <summary>Every file of data of a plan: the plan-wide tables, then CSV and JSON for each objective and each indicator.</summary>
public static class PlanDatasets
{
    public static IEnumerable<IDataset> Of(PublishedPlan plan) =>
        PlanTables.Of(plan).Select(table => new CsvDataset(Addresses.Table(plan.Administration, plan.Plan, table.Name, "csv"), table))
            .Concat<IDataset>(plan.Plan.Objectives.SelectMany(objective => OfObjective(plan, objective)))
            .Concat(plan.Plan.Indicators.SelectMany(indicator => OfIndicator(plan, indicator)));

    private static IEnumerable<IDataset> OfObjective(PublishedPlan plan, Objective objective) =>
    [
        new CsvDataset(Addresses.File(plan.Administration, plan.Plan, objective, "csv"), IndicatorTables.OfObjective(plan, objective)),
        JsonDataset.Of(plan, objective),
    ];

    private static IEnumerable<IDataset> OfIndicator(PublishedPlan plan, Indicator indicator) =>
    [
        new CsvDataset(Addresses.File(plan.Administration, plan.Plan, indicator, "csv"), IndicatorTables.OfIndicator(plan, indicator)),
        JsonDataset.Of(plan, indicator),
    ];
}
