namespace PegOpenData.Publishing.Site;

/// <summary>Where an indicator stands on the plan's day: its latest result and its outcome.</summary>
public sealed record Standing(Result? Result, Outcome Outcome)
{
    public static Standing Of(Indicator indicator, PlanIndex index)
    {
        _ = index;
        return new Standing(indicator.Result, new Outcome(OutcomeKind.NotAssessable, OutcomeReason.NoOperator));
    }
}
