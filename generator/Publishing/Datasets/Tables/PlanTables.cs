using System.Collections.Immutable;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>The plan-wide tables, named as the collections of the data contract.</summary>
public static class PlanTables
{
    public static ImmutableArray<Table> Of(PublishedPlan plan) =>
    [
        OrganisationTables.Centres(plan),
        OrganisationTables.Lines(plan),
        ObjectiveTables.Sheets(plan),
        ObjectiveTables.Objectives(plan),
        ObjectiveTables.Phases(plan),
        IndicatorTables.Indicators(plan),
        IndicatorTables.Measurements(plan),
        BudgetTable.Of(plan),
        OrganisationTables.Staff(plan),
        ObjectiveTables.Amendments(plan),
    ];
}
