namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>Done or not done, 1 or 0.</summary>
internal sealed class BooleanRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) => target is { Kind: ReadingKind.Boolean, Value: not null };

    public Outcome Judge(Assessment assessment)
    {
        if (!assessment.IsReadable)
        {
            return Assessment.NotAssessable(OutcomeReason.UnreadableResult);
        }

        return assessment.Reached switch
        {
            { Kind: ReadingKind.Boolean } or { Kind: ReadingKind.Number, Value: 0 or 1 } => Of(assessment.Reached.Value == assessment.Target.Value),
            _ => Assessment.NotAssessable(OutcomeReason.DifferentUnits),
        };
    }

    /// <summary>What is done stays done; what is not done, wanted or not, may be tomorrow.</summary>
    public bool IsSettled(Outcome outcome, Reading target) => outcome.Kind == OutcomeKind.Achieved && target.Value == 1;

    private static Outcome Of(bool isSame) => new(isSame ? OutcomeKind.Achieved : OutcomeKind.NotAchieved, OutcomeReason.Boolean);
}
