namespace PegOpenData.Cli.Revisions;

/// <summary>A plan that changed says so: its date of last update is not older than the change.</summary>
internal static class UpdateDates
{
    /// <summary>A plan that is new needs no date of update; where it has one, the same holds.</summary>
    public static IEnumerable<Diagnostic> Check(Publication publication, IEnumerable<ChangedPlan> changed)
    {
        var plans = publication.Administrations.SelectMany(administration => administration.Plans.Select(plan => (Path: $"{administration.Id}/{plan.Id}", plan)))
            .ToDictionary(plan => plan.Path, plan => plan.plan, StringComparer.Ordinal);
        return changed.Where(change => plans.ContainsKey(change.Path))
            .Select(change => (change, Plan: plans[change.Path]))
            .Where(entry => entry.Plan.Updated is { } date ? date < entry.change.Day : !entry.change.IsNew)
            .Select(entry => Errors.Revisions.StaleUpdate(entry.Plan.Source["data_aggiornamento"], entry.Plan.Updated, entry.change.Day));
    }
}
