namespace PegOpenData.Loading.Checks.Time;

/// <summary>What begins does not end before: plans, planned phases, actual phases. Finishing earlier than planned is fine.</summary>
internal sealed class DatesInOrder : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
    [
        .. Of(index.Plan.Period, index.Plan.Source, "inizio", "fine", null),
        .. index.Plan.Phases.SelectMany(phase => Of(phase.Planned, phase.Source, "inizio_previsto", "fine_prevista", phase.Subject)),
        .. index.Plan.Phases.SelectMany(phase => Of(phase.Actual, phase.Source, "inizio_effettivo", "fine_effettiva", phase.Subject)),
    ];

    private static IEnumerable<Diagnostic> Of(Period period, Source source, string start, string end, string? subject) =>
        period is { Start: { } from, End: { } to } && to < from
            ? [Errors.Checks.DatesOutOfOrder(source[end], start, from, end, to, subject)]
            : [];
}
