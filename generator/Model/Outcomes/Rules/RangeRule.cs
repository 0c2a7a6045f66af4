namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>From a value to a value, both included: the words print both ends, so inside is achieved and outside is not.</summary>
internal sealed class RangeRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) => target is { Value: not null, Maximum: not null };

    public Outcome Judge(Assessment assessment) => assessment.Judge(value =>
        new Outcome(
            value >= assessment.Target.Value && value <= assessment.Target.Maximum ? OutcomeKind.Achieved : OutcomeKind.NotAchieved,
            OutcomeReason.Range));
}
