namespace PegOpenData.Publishing.Site.Views;

/// <summary>A plan in a list.</summary>
public sealed record PlanSummary(Administration Administration, Plan Plan, UrlPath Url, OutcomeTally Outcomes);
