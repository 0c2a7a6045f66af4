namespace PegOpenData.Loading.Checks.References;

/// <summary>The objective that one continues is in its plan, where that plan is here; an earlier plan that was never published is fine.</summary>
internal static class ContinuedObjectives
{
    /// <param name="plans">All the plans of one administration.</param>
    /// <param name="incomplete">Those of which not every objective could be read.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<Plan> plans, IReadOnlySet<Slug> incomplete)
    {
        var known = plans.Where(plan => !incomplete.Contains(plan.Id))
            .ToDictionary(plan => plan.Id.ToString(), plan => plan.Objectives.Select(objective => objective.Id.ToString()).ToHashSet());
        return plans.SelectMany(plan => plan.Objectives).SelectMany(objective => Of(objective, known));
    }

    private static IEnumerable<Diagnostic> Of(Objective objective, Dictionary<string, HashSet<string>> known)
    {
        if (objective.Continues?.Split('/') is not [var plan, var id] || !known.TryGetValue(plan, out var ids) || ids.Contains(id))
        {
            return [];
        }

        var nearest = NearestName.Of(id, ids.Order(StringComparer.Ordinal));
        return [Errors.Checks.UnknownContinued(
            objective.Source["prosegue"], objective.Continues, plan, nearest is null ? null : $"{plan}/{nearest}", objective.Subject)];
    }
}
