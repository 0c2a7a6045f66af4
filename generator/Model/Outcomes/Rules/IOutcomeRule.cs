namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>One way to hold a result against a target.</summary>
internal interface IOutcomeRule
{
    /// <summary>The target is certain; <paramref name="trend"/> is what the office wrote, if anything.</summary>
    bool AppliesTo(Reading target, Trend? trend);

    Outcome Judge(Assessment assessment);

    /// <summary>What is left of the plan's period can no longer change <paramref name="outcome"/>.</summary>
    bool IsSettled(Outcome outcome, Reading target) => false;
}
