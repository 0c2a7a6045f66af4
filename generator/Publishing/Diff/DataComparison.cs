namespace PegOpenData.Publishing.Diff;

/// <summary>Compares two versions of the data, plan by plan.</summary>
public static class DataComparison
{
    public static DataDiff Of(DataVersion before, DataVersion after)
    {
        var (old, now) = (PlansOf(before), PlansOf(after));
        var places = old.Keys.Concat(now.Keys).Distinct().Order();
        return new DataDiff(
            [.. AdministrationComparison.Of(before, after)],
            [.. places.Select(place => Compare(place, old.GetValueOrDefault(place), now.GetValueOrDefault(place), before, after)).Where(plan => !plan.IsEmpty)]);
    }

    private static PlanDiff Compare((Slug Administration, Slug Plan) place, Plan? old, Plan? now, DataVersion before, DataVersion after) => (old, now) switch
    {
        ({ } was, { } isNow) => new PlanComparison(new PlanVersion(before, was), new PlanVersion(after, isNow)).Run(place.Administration),
        ({ } gone, null) => Lone(place, new PlanVersion(before, gone), IsUnread(after, place) ? DiffKind.NotCompared : DiffKind.Removed),
        (null, { } fresh) => Lone(place, new PlanVersion(after, fresh), IsUnread(before, place) ? DiffKind.NotCompared : DiffKind.Added),
        _ => throw new InvalidOperationException("A place is of a plan."),
    };

    private static PlanDiff Lone((Slug Administration, Slug Plan) place, PlanVersion plan, DiffKind kind) =>
        new() { Kind = kind, Administration = place.Administration, Plan = place.Plan, Name = plan.Name };

    /// <summary>A plan whose settings are wrong is not known at all, though it may be there.</summary>
    private static bool IsUnread(DataVersion version, (Slug Administration, Slug Plan) place) =>
        version.IsUnread($"{place.Administration}/ente.yaml") || version.IsUnread($"{place.Administration}/{place.Plan}/piano.yaml");

    private static Dictionary<(Slug Administration, Slug Plan), Plan> PlansOf(DataVersion version) =>
        version.Administrations.SelectMany(administration => administration.Plans.Select(plan => (Place: (administration.Id, plan.Id), plan)))
            .ToDictionary(plan => plan.Place, plan => plan.plan);
}
