namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>More is better: short of the target but better than the start, or than nothing, is partial.</summary>
internal sealed class IncreasingRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) => target is { Value: not null } && WantedTrend.IsIncreasing(target, trend);

    public Outcome Judge(Assessment assessment) => assessment.Judge(value =>
        new Outcome(Kind(assessment, value), WantedTrend.Reason(assessment.Target, OutcomeReason.IncreasingTrend), assessment.Share(value)));

    /// <summary>What was to be reached has been; what is short of it can still grow.</summary>
    public bool IsSettled(Outcome outcome, Reading target) => outcome.Kind is OutcomeKind.Achieved or OutcomeKind.Exceeded;

    private static OutcomeKind Kind(Assessment assessment, decimal value)
    {
        var target = assessment.Target.Value!.Value;
        if (value > target)
        {
            return OutcomeKind.Exceeded;
        }

        if (value == target && assessment.Target.Operator != Operator.MoreThan)
        {
            return OutcomeKind.Achieved;
        }

        return value > Start(assessment) ? OutcomeKind.Partial : OutcomeKind.NotAchieved;
    }

    private static decimal Start(Assessment assessment) =>
        assessment.Baseline is { IsUncertain: false, Value: { } start } baseline && Units.AreSame(assessment.Target, baseline) ? start : 0;
}
