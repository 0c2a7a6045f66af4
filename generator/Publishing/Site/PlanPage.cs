namespace PegOpenData.Publishing.Site;

/// <summary>A page of one plan.</summary>
public abstract record PlanPage : Page
{
    public required PublishedPlan Of { get; init; }

    public Plan Plan => Of.Plan;
}
