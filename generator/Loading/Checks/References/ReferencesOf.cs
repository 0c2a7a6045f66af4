using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.References;

/// <summary>Every reference of a plan, by the collection that it points to.</summary>
internal static class ReferencesOf
{
    public static IEnumerable<Reference> Centres(Plan plan) =>
    [
        .. plan.Centres.SelectMany(centre => Reference.Of(centre, "padre", centre.Parent)),
        .. plan.Sheets.SelectMany(sheet => Reference.Of(sheet, "centro", sheet.Centre)),
        .. plan.Objectives.SelectMany(objective => Reference.Of(objective, "centro", objective.Centre)),
        .. plan.Objectives.SelectMany(objective => Reference.Of(objective, "centri_coinvolti", objective.InvolvedCentres)),
        .. plan.Phases.SelectMany(phase => Reference.Of(phase, "centro", phase.Centre)),
        .. plan.Staff.SelectMany(staff => Reference.Of(staff.Source, "centro", staff.Centre)),
        .. Totals(plan, Collections.Centres),
        .. plan.PrintedTotals.SelectMany(total => Reference.Of(total.Source, "centro", total.Centre)),
    ];

    public static IEnumerable<Reference> Lines(Plan plan) =>
    [
        .. plan.Lines.SelectMany(line => Reference.Of(line, "padre", line.Parent)),
        .. plan.Sheets.SelectMany(sheet => Reference.Of(sheet, "linee", sheet.Lines)),
        .. plan.Objectives.SelectMany(objective => Reference.Of(objective, "linee", objective.Lines)),
        .. plan.Indicators.SelectMany(indicator => Reference.Of(indicator, "linea", indicator.Line)),
        .. Totals(plan, Collections.Lines),
    ];

    public static IEnumerable<Reference> Sheets(Plan plan) =>
    [
        .. plan.Objectives.SelectMany(objective => Reference.Of(objective, "scheda", objective.Sheet)),
        .. plan.Phases.SelectMany(phase => Reference.Of(phase, "scheda", phase.Sheet)),
        .. plan.BudgetLines.SelectMany(line => Reference.Of(line, "scheda", line.Sheet)),
        .. plan.Staff.SelectMany(staff => Reference.Of(staff.Source, "scheda", staff.Sheet)),
        .. Totals(plan, Collections.Sheets),
    ];

    public static IEnumerable<Reference> Objectives(Plan plan) =>
    [
        .. plan.Phases.SelectMany(phase => Reference.Of(phase, "obiettivo", phase.Objective)),
        .. plan.Indicators.SelectMany(indicator => Reference.Of(indicator, "obiettivo", indicator.Objective)),
        .. plan.BudgetLines.SelectMany(line => Reference.Of(line, "obiettivo", line.Objective)),
        .. plan.Staff.SelectMany(staff => Reference.Of(staff.Source, "obiettivo", staff.Objective)),
        .. plan.Amendments.SelectMany(change => Reference.Of(change.Source, "obiettivo", change.Objective)),
        .. Totals(plan, Collections.Objectives),
    ];

    public static IEnumerable<Reference> Phases(Plan plan) =>
    [
        .. plan.Indicators.SelectMany(indicator => Reference.Of(indicator, "fase", indicator.Phase)),
        .. plan.Measurements.SelectMany(measured => Reference.Of(measured.Source, "fase", measured.Phase)),
        .. plan.Amendments.SelectMany(change => Reference.Of(change.Source, "fase", change.Phase)),
    ];

    public static IEnumerable<Reference> Indicators(Plan plan) =>
    [
        .. plan.Measurements.SelectMany(measured => Reference.Of(measured.Source, "indicatore", measured.Indicator)),
        .. plan.Amendments.SelectMany(change => Reference.Of(change.Source, "indicatore", change.Indicator)),
    ];

    private static IEnumerable<Reference> Totals(Plan plan, string scope) =>
        plan.PrintedTotals.Where(total => total.Scope == scope).SelectMany(total => Reference.Of(total.Source, "id", total.Id));
}
