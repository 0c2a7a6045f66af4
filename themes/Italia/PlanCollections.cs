using PegOpenData.Publishing.Site;

namespace PegOpenData.Themes.Italia;

/// <summary>The collections of a plan that have a page, in the order a reader meets them, with how many records each holds.</summary>
internal static class PlanCollections
{
    public static IEnumerable<(string Collection, int Count)> Of(PublishedPlan plan) => All(plan.Plan).Where(pair => plan.Has(pair.Collection));

    private static IEnumerable<(string Collection, int Count)> All(Plan plan) =>
    [
        ("obiettivi", plan.Objectives.Length),
        ("indicatori", plan.Indicators.Length),
        ("centri", plan.Centres.Length),
        ("linee", plan.Lines.Length),
        ("schede", plan.Sheets.Length),
        ("risorse", plan.BudgetLines.Length),
        ("modifiche", plan.Amendments.Length),
    ];
}
