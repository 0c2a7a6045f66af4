namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>A printed <c>=</c>: exactly this value. Which side is better is not said, so nothing is partial or exceeded.</summary>
internal sealed class ExactRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) => target is { Value: not null, Operator: Operator.Equal };

    public Outcome Judge(Assessment assessment) => assessment.Judge(value =>
        new Outcome(
            value == assessment.Target.Value ? OutcomeKind.Achieved : OutcomeKind.NotAchieved,
            OutcomeReason.PrintedOperator,
            assessment.Share(value)));
}
