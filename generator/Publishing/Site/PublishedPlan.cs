using System.Collections.Frozen;

namespace PegOpenData.Publishing.Site;

/// <summary>A plan with its administration, its index and the standing of each indicator: what every page and table of the plan shares.</summary>
public sealed class PublishedPlan
{
    public PublishedPlan(Administration administration, Plan plan)
    {
        Administration = administration;
        Plan = plan;
        Index = new PlanIndex(plan);
        Standings = plan.Indicators.DistinctBy(indicator => indicator.Id).ToFrozenDictionary(indicator => indicator.Id, indicator => Standing.Of(indicator, Index));
    }

    public Administration Administration { get; }

    public Plan Plan { get; }

    public PlanIndex Index { get; }

    /// <summary>By identifier of the indicator.</summary>
    public FrozenDictionary<Slug, Standing> Standings { get; }

    public UrlPath Url => Addresses.Of(Administration, Plan);

    public UrlPath UrlOf(Entity record) => Addresses.Of(Administration, Plan, record);

    public UrlPath ListOf(string collection) => Addresses.List(Administration, Plan, collection);
}
