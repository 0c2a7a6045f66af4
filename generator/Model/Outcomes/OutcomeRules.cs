using PegOpenData.Model.Outcomes.Rules;

namespace PegOpenData.Model.Outcomes;

/// <summary>
/// Says how the target of an indicator ended, as of the plan's day: what the administration declared comes first; a computed outcome needs a printed
/// comparison, a deadline, a yes-or-no target, or a trend that the office wrote.
/// </summary>
public static class OutcomeRules
{
    /// <summary>Tried in this order; the first that applies judges.</summary>
    private static readonly IOutcomeRule[] Rules =
    [
        new DeadlineRule(),
        new BooleanRule(),
        new RangeRule(),
        new ZeroRule(),
        new IncreasingRule(),
        new DecreasingRule(),
        new SteadyRule(),
        new ExactRule(),
    ];

    public static Outcome Of(Indicator indicator, PlanIndex index)
    {
        if (indicator.DeclaredOutcome is { } declared)
        {
            return new Outcome(declared.Kind, OutcomeReason.Declared, declared.Percentage);
        }

        var target = TargetOf(indicator, index.Plan);
        return target is null
            ? Not(OutcomeReason.NoTarget)
            : UnfitTarget(target.Reading) ?? OfTarget(indicator, target.Reading, index);
    }

    /// <summary>The target that counts for the plan's own year.</summary>
    public static Target? TargetOf(Indicator indicator, Plan plan) =>
        indicator.Target ?? indicator.TargetsByYear.GetValueOrDefault(plan.Year);

    /// <summary>What was reached: as the indicator says, or the latest measurement on or before the plan's day.</summary>
    public static Result? ResultOf(Indicator indicator, PlanIndex index) =>
        indicator.Result
        ?? index.MeasurementsOfIndicator[indicator.Id]
            .LastOrDefault(measurement => index.Plan.AsOf is not { } day || measurement.Date <= day)?.Value;

    private static Outcome? UnfitTarget(Reading target) => target switch
    {
        { IsUncertain: true } => Not(OutcomeReason.UncertainTarget),
        { Kind: ReadingKind.Text } => Not(OutcomeReason.TextTarget),
        { Kind: ReadingKind.Compound } => Not(OutcomeReason.CompoundTarget),
        { Kind: ReadingKind.RelativeDeadline } => Not(OutcomeReason.RelativeDeadline),
        _ => null,
    };

    private static Outcome OfTarget(Indicator indicator, Reading target, PlanIndex index)
    {
        var rule = Array.Find(Rules, candidate => candidate.AppliesTo(target, indicator.Trend));
        if (rule is null)
        {
            return Not(OutcomeReason.NoOperator);
        }

        var result = ResultOf(indicator, index);
        return result is null
            ? OfMissingResult(target, index.Plan)
            : SoFar(rule.Judge(new Assessment(target, result, indicator.Trend, indicator.Baseline?.Reading, index.Plan)), rule, target, index.Plan);
    }

    /// <summary>While the plan runs only what is already certain is said: "8 by December" is not missed in June, nor is "10 at most" kept.</summary>
    private static Outcome SoFar(Outcome outcome, IOutcomeRule rule, Reading target, Plan plan) =>
        plan.Status == PlanStatus.Final || outcome.Kind == OutcomeKind.NotAssessable || rule.IsSettled(outcome, target)
            ? outcome
            : new Outcome(OutcomeKind.InProgress, OutcomeReason.PlanStillRunning, outcome.Share);

    /// <summary>A deadline that is past is not missed for that: nobody wrote yet what became of it.</summary>
    private static Outcome OfMissingResult(Reading target, Plan plan) => plan.Status switch
    {
        PlanStatus.Final when !(target.Date > plan.AsOf) => Not(OutcomeReason.NoResult),
        not PlanStatus.Final when target.Date < plan.AsOf => new Outcome(OutcomeKind.InProgress, OutcomeReason.DeadlinePassed),
        _ => new Outcome(OutcomeKind.InProgress, OutcomeReason.PlanStillRunning),
    };

    private static Outcome Not(OutcomeReason reason) => new(OutcomeKind.NotAssessable, reason);
}
