namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>Less is better. There is no partial and no share: of a limit, a part is not kept.</summary>
internal sealed class DecreasingRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) => target is { Value: not null } && WantedTrend.IsDecreasing(target, trend);

    public Outcome Judge(Assessment assessment) => assessment.Judge(value =>
        new Outcome(Kind(assessment.Target, value), WantedTrend.Reason(assessment.Target, OutcomeReason.DecreasingTrend)));

    private static OutcomeKind Kind(Reading target, decimal value)
    {
        if (value < target.Value)
        {
            return OutcomeKind.Exceeded;
        }

        return value == target.Value && target.Operator != Operator.LessThan ? OutcomeKind.Achieved : OutcomeKind.NotAchieved;
    }
}
