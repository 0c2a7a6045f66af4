namespace PegOpenData.Publishing.Site;

/// <summary>Where an indicator stands on the plan's day: the target that counts, its latest result and its outcome.</summary>
public sealed record Standing(Target? Target, Result? Result, Outcome Outcome)
{
    public static Standing Of(Indicator indicator, PlanIndex index) =>
        new(OutcomeRules.TargetOf(indicator, index.Plan), OutcomeRules.ResultOf(indicator, index), OutcomeRules.Of(indicator, index));
}
