using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.Figures;

/// <summary>The budget lines that a printed total sums: each once, whether it hangs from an objective, a sheet or an office below.</summary>
internal static class BudgetScope
{
    public static IEnumerable<BudgetLine> LinesOf(PrintedTotal total, PlanIndex index)
    {
        var lines = InScope(total, index);
        lines = total.Centre is { } centre ? lines.Intersect(OfCentre(centre, index, [])) : lines;
        return total.TitleKind is { } kind ? lines.Where(line => line.TitleKind == kind) : lines;
    }

    private static IEnumerable<BudgetLine> InScope(PrintedTotal total, PlanIndex index) => (total.Scope, total.Id) switch
    {
        (Collections.Objectives, { } id) => index.BudgetOfObjective[id],
        (Collections.Sheets, { } id) => OfSheet(id, index),
        (Collections.Lines, { } id) => OfLine(id, index).Distinct(),
        (Collections.Centres, { } id) => OfCentre(id, index, []).Distinct(),
        _ => index.Plan.BudgetLines,
    };

    private static IEnumerable<BudgetLine> OfLine(Slug line, PlanIndex index)
    {
        var under = new HashSet<Slug>();
        Collect(line, index, under);
        return index.Plan.Sheets.Where(sheet => sheet.Lines.Any(under.Contains)).SelectMany(sheet => OfSheet(sheet.Id, index))
            .Concat(index.Plan.Objectives.Where(objective => objective.Lines.Any(under.Contains))
                .SelectMany(objective => index.BudgetOfObjective[objective.Id]));
    }

    private static void Collect(Slug line, PlanIndex index, HashSet<Slug> under)
    {
        if (under.Add(line))
        {
            index.ChildLines[line].ToList().ForEach(child => Collect(child.Id, index, under));
        }
    }

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
