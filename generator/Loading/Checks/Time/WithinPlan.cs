namespace PegOpenData.Loading.Checks.Time;

/// <summary>What is planned happens, at least in part, while the plan runs, and ends by its day; what is measured is measured after it began.</summary>
internal sealed class WithinPlan : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
    [
        .. index.Plan.Phases.SelectMany(phase => Of(phase, index.Plan)),
        .. index.Plan.Indicators.SelectMany(indicator => Of(indicator, index.Plan)),
        .. index.Plan.Measurements.Where(measured => measured.Date < index.Plan.Period.Start)
            .Select(measured => Errors.Checks.OutsidePlan(measured.Source["data"], "data", measured.Date, index.Plan.Period, subject: null)),
    ];

    /// <summary>Of the plan's own year; a month or a year stands for its last day.</summary>
    private static IEnumerable<Diagnostic> Of(Indicator indicator, Plan plan) =>
        indicator.Target?.Reading is { Kind: ReadingKind.Date, IsUncertain: false, Date: { } day } && (day > plan.Period.End || day < plan.Period.Start)
            ? [Errors.Checks.OutsidePlan(indicator.Source["atteso"], "atteso", day, plan.Period, indicator.Subject)]
            : [];

    private static IEnumerable<Diagnostic> Of(Phase phase, Plan plan)
    {
        if (phase.Planned.Start is { } start && start > plan.Period.End)
        {
            yield return Errors.Checks.OutsidePlan(phase.Source["inizio_previsto"], "inizio_previsto", start, plan.Period, phase.Subject);
        }
        else if (phase.Planned.End is { } end && end < plan.Period.Start)
        {
            yield return Errors.Checks.OutsidePlan(phase.Source["fine_prevista"], "fine_prevista", end, plan.Period, phase.Subject);
        }
    }
}
