namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>Zero of something unwanted: nothing is better than none, and a share of zero does not exist.</summary>
internal sealed class ZeroRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) =>
        target is { Value: 0, Maximum: null, Operator: null or Operator.AtMost or Operator.Equal }
        && (target.Operator == Operator.Equal || WantedTrend.IsDecreasing(target, trend));

    public Outcome Judge(Assessment assessment) => assessment.Judge(value =>
        new Outcome(
            IsNone(assessment.Target, value) ? OutcomeKind.Achieved : OutcomeKind.NotAchieved,
            WantedTrend.Reason(assessment.Target, OutcomeReason.DecreasingTrend)));

    private static bool IsNone(Reading target, decimal value) => target.Operator == Operator.Equal ? value == 0 : value <= 0;
}
