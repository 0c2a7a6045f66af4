using System.Collections.Immutable;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Matching;

/// <summary>Changes identifiers of one collection in a plan, and everywhere they are named.</summary>
internal static class Renaming
{
    public static Plan Centres(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        Centres = [.. plan.Centres.Select(centre => centre with { Id = names.Of(centre.Id), Parent = names.Of(centre.Parent) })],
        Sheets = [.. plan.Sheets.Select(sheet => sheet with { Centre = names.Of(sheet.Centre) })],
        Objectives =
        [
            .. plan.Objectives.Select(objective => objective with
            {
                Centre = names.Of(objective.Centre),
                InvolvedCentres = names.Of(objective.InvolvedCentres),
            }),
        ],
        Phases = [.. plan.Phases.Select(phase => phase with { Centre = names.Of(phase.Centre) })],
        Staff = [.. plan.Staff.Select(group => group with { Centre = names.Of(group.Centre) })],
        PrintedTotals = Totals(plan, Collections.Centres, names),
    };

    public static Plan Lines(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        Lines = [.. plan.Lines.Select(line => line with { Id = names.Of(line.Id), Parent = names.Of(line.Parent) })],
        Sheets = [.. plan.Sheets.Select(sheet => sheet with { Lines = names.Of(sheet.Lines) })],
        Objectives = [.. plan.Objectives.Select(objective => objective with { Lines = names.Of(objective.Lines) })],
        Indicators = [.. plan.Indicators.Select(indicator => indicator with { Line = names.Of(indicator.Line) })],
        PrintedTotals = Totals(plan, Collections.Lines, names),
    };

    public static Plan Sheets(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        Sheets = [.. plan.Sheets.Select(sheet => sheet with { Id = names.Of(sheet.Id) })],
        Objectives = [.. plan.Objectives.Select(objective => objective with { Sheet = names.Of(objective.Sheet) })],
        Phases = [.. plan.Phases.Select(phase => phase with { Sheet = names.Of(phase.Sheet) })],
        BudgetLines = [.. plan.BudgetLines.Select(line => line with { Sheet = names.Of(line.Sheet) })],
        Staff = [.. plan.Staff.Select(group => group with { Sheet = names.Of(group.Sheet) })],
        PrintedTotals = Totals(plan, Collections.Sheets, names),
    };

    public static Plan Objectives(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        Objectives = [.. plan.Objectives.Select(objective => objective with { Id = names.Of(objective.Id) })],
        Phases = [.. plan.Phases.Select(phase => phase with { Objective = names.Of(phase.Objective) })],
        Indicators = [.. plan.Indicators.Select(indicator => indicator with { Objective = names.Of(indicator.Objective) })],
        BudgetLines = [.. plan.BudgetLines.Select(line => line with { Objective = names.Of(line.Objective) })],
        Staff = [.. plan.Staff.Select(group => group with { Objective = names.Of(group.Objective) })],
        Amendments = [.. plan.Amendments.Select(change => change with { Objective = names.Of(change.Objective) })],
        PrintedTotals = Totals(plan, Collections.Objectives, names),
    };

    public static Plan Phases(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        Phases = [.. plan.Phases.Select(phase => phase with { Id = names.Of(phase.Id) })],
        Indicators = [.. plan.Indicators.Select(indicator => indicator with { Phase = names.Of(indicator.Phase) })],
        Measurements = [.. plan.Measurements.Select(measured => measured with { Phase = names.Of(measured.Phase) })],
        Amendments = [.. plan.Amendments.Select(change => change with { Phase = names.Of(change.Phase) })],
    };

    public static Plan Indicators(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        Indicators = [.. plan.Indicators.Select(indicator => indicator with { Id = names.Of(indicator.Id) })],
        Measurements = [.. plan.Measurements.Select(measured => measured with { Indicator = names.Of(measured.Indicator) })],
        Amendments = [.. plan.Amendments.Select(change => change with { Indicator = names.Of(change.Indicator) })],
    };

    public static Plan BudgetLines(Plan plan, IReadOnlyDictionary<Slug, Slug> names) => names.Count == 0 ? plan : plan with
    {
        BudgetLines = [.. plan.BudgetLines.Select(line => line with { Id = names.Of(line.Id) })],
    };

    private static ImmutableArray<PrintedTotal> Totals(Plan plan, string scope, IReadOnlyDictionary<Slug, Slug> names) =>
        [.. plan.PrintedTotals.Select(total => total.Scope == scope ? total with { Id = names.Of(total.Id) } : total)];

    private static Slug Of(this IReadOnlyDictionary<Slug, Slug> names, Slug id) => names.GetValueOrDefault(id, id);

    private static Slug? Of(this IReadOnlyDictionary<Slug, Slug> names, Slug? id) => id is null ? null : names.Of(id.Value);

    private static ImmutableArray<Slug> Of(this IReadOnlyDictionary<Slug, Slug> names, ImmutableArray<Slug> ids) => [.. ids.Select(names.Of)];
}
