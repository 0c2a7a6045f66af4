namespace PegOpenData.Loading.Checks.Identity;

/// <summary>What is part of something says of what, and says it once.</summary>
internal sealed class OneParent : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        var plan = index.Plan;
        return plan.Phases.SelectMany(phase => Of(phase.Source, phase.Subject, ("obiettivo", phase.Objective), ("scheda", phase.Sheet)))
            .Concat(plan.Indicators.SelectMany(indicator => Of(
                indicator.Source, indicator.Subject, ("obiettivo", indicator.Objective), ("fase", indicator.Phase), ("linea", indicator.Line))))
            .Concat(plan.BudgetLines.SelectMany(line => Of(line.Source, line.Subject, ("obiettivo", line.Objective), ("scheda", line.Sheet))))
            .Concat(plan.Staff.Where(staff => !staff.IsOfWholePlan).SelectMany(staff => Of(
                staff.Source, null, ("scheda", staff.Sheet), ("obiettivo", staff.Objective), ("centro", staff.Centre))))
            .Concat(plan.Measurements.SelectMany(measured => Of(
                measured.Source, null, ("indicatore", measured.Indicator), ("fase", measured.Phase))))
            .Concat(plan.Amendments.SelectMany(change => Of(
                change.Source, null, ("obiettivo", change.Objective), ("indicatore", change.Indicator), ("fase", change.Phase))));
    }

    private static IEnumerable<Diagnostic> Of(Source source, string? subject, params (string Field, Slug? Parent)[] parents)
    {
        var given = parents.Where(parent => parent.Parent is not null).Select(parent => $"«{parent.Field}»").ToList();
        return given.Count switch
        {
            0 => [Errors.Checks.ParentMissing(source.Span, string.Join(" o ", parents.Select(parent => $"«{parent.Field}»")), subject)],
            1 => [],
            _ => [Errors.Checks.SeveralParents(source.Span, string.Join(" e ", given), subject)],
        };
    }
}
