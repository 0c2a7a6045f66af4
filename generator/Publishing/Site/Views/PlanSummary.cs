namespace PegOpenData.Publishing.Site.Views;

/// <summary>A plan in a list.</summary>
public sealed record PlanSummary(Administration Administration, Plan Plan, UrlPath Url, OutcomeTally Outcomes)
{
    public static PlanSummary Of(PublishedPlan plan) =>
        new(plan.Administration, plan.Plan, plan.Url, OutcomeTally.Of(plan.OutcomesOf(plan.Plan.Indicators)));
}
