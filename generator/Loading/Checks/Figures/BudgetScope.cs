using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.Figures;

/// <summary>The budget lines that a printed total sums: each once, whether it hangs from an objective, a sheet or an office below.</summary>
internal static class BudgetScope
{
    public static IEnumerable<BudgetLine> LinesOf(PrintedTotal total, PlanIndex index) => (total.Scope, total.Id) switch
    {
        (Collections.Objectives, { } id) => index.BudgetOfObjective[id],
        (Collections.Sheets, { } id) => OfSheet(id, index),
        (Collections.Centres, { } id) => OfCentre(id, index, []).Distinct(),
        _ => index.Plan.BudgetLines,
    };

    private static IEnumerable<BudgetLine> OfSheet(Slug sheet, PlanIndex index) =>
        index.BudgetOfSheet[sheet].Concat(index.ObjectivesOfSheet[sheet].SelectMany(objective => index.BudgetOfObjective[objective.Id]));

    /// <param name="seen">Offices already summed, so that a loop of parents ends.</param>
    private static IEnumerable<BudgetLine> OfCentre(Slug centre, PlanIndex index, HashSet<Slug> seen) => !seen.Add(centre)
        ? []
        :
        [
            .. index.SheetsOfCentre[centre].SelectMany(sheet => OfSheet(sheet.Id, index)),
            .. index.ObjectivesOfCentre[centre].SelectMany(objective => index.BudgetOfObjective[objective.Id]),
            .. index.ChildCentres[centre].SelectMany(child => OfCentre(child.Id, index, seen)),
        ];
}
