namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>Keep the level: the same value is achieved, any other is not; no tolerance is printed, so none is assumed.</summary>
internal sealed class SteadyRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) =>
        target is { Value: not null, Operator: null } && trend == Trend.Steady;

    public Outcome Judge(Assessment assessment) => assessment.Judge(value =>
        new Outcome(
            value == assessment.Target.Value ? OutcomeKind.Achieved : OutcomeKind.NotAchieved,
            OutcomeReason.SteadyTrend,
            assessment.Share(value)));
}
