using System.Collections.Immutable;

namespace PegOpenData.Importing.Staff;

/// <summary>
/// Turns staff tables into counts that point at nobody. People are counted by role and category where three or more share them, with the sum of
/// their effort. The others are put together, without effort: by category, then all, first within the sheet or objective, then in its centre, in
/// the centres above it and in the plan. Who would still be in a group under three is counted nowhere.
/// </summary>
/// <param name="document">As the plan calls it.</param>
public sealed class StaffRegister(ImportContext context, string document)
{
    /// <summary>The smallest group in which nobody is recognised.</summary>
    public const int SmallestGroup = 3;

    /// <summary>What a group is called whose people have several roles.</summary>
    public const string MixedRoles = "Ruoli diversi";

    /// <summary>As <see cref="MixedRoles"/>, for those who lead.</summary>
    public const string MixedHeads = "Dirigenti e posizioni organizzative";

    private readonly List<StaffRow> rows = [];

    public void Add(StaffRow row)
    {
        context.Ledger.LeaveOutName(row.Person, "tabelle del personale");
        rows.Add(row);
    }

    /// <param name="centres">All those of the plan, to know which stands above which.</param>
    public ImmutableArray<StaffGroup> Groups(IReadOnlyCollection<Centre> centres)
    {
        var groups = new List<StaffGroup>();
        var tables = rows.ToLookup(row => row.Centre);
        var children = centres.ToLookup(centre => centre.Parent, centre => centre.Id);
        var reached = new HashSet<Slug>();
        IEnumerable<StaffRow> fromCentres = [.. children[null].SelectMany(InCentre)];
        IReadOnlyList<StaffRow> rest = [.. fromCentres, .. tables.Where(table => !reached.Contains(table.Key)).SelectMany(InTables)];
        var left = rest.GroupBy(row => row.IsHead).SelectMany(some => ShareInPlan(groups, [.. some])).ToList();
        context.Ledger.LeaveUncounted(People(left));
        return [.. groups.OrderBy(group => group.Source.Span.Line)];

        IEnumerable<StaffRow> InCentre(Slug centre)
        {
            reached.Add(centre);
            return Share(new StaffPlace(Centre: centre), groups, [.. InTables(tables[centre]), .. children[centre].SelectMany(InCentre)]);
        }

        IEnumerable<StaffRow> InTables(IEnumerable<StaffRow> some) =>
            some.GroupBy(StaffPlace.Of).SelectMany(table => Share(table.Key, groups, [.. table]));
    }

    /// <summary>There is nothing above the plan: where finer groups would leave someone out, all are one group.</summary>
    private IReadOnlyList<StaffRow> ShareInPlan(List<StaffGroup> groups, IReadOnlyList<StaffRow> here)
    {
        var finer = new List<StaffGroup>();
        if (Share(default, finer, here).Count == 0)
        {
            groups.AddRange(finer);
            return [];
        }

        return Share(default, groups, here, Together);
    }

    /// <summary>Adds the groups that are large enough, the finest first; gives back the rows that are in none.</summary>
    private IReadOnlyList<StaffRow> Share(StaffPlace place, List<StaffGroup> groups, IReadOnlyList<StaffRow> here) =>
        Share(place, groups, here, row => new StaffKey(row.IsHead, row.Role, row.Category), SameCategory, Together);

    private IReadOnlyList<StaffRow> Share(StaffPlace place, List<StaffGroup> groups, IReadOnlyList<StaffRow> here, params Func<StaffRow, StaffKey>[] keys)
    {
        var left = here;
        foreach (var key in keys)
        {
            var large = left.GroupBy(key).Where(group => People(group) >= SmallestGroup).ToDictionary(group => group.Key, group => group.ToList());
            groups.AddRange(large.Select(group => GroupOf(place, group.Key, group.Value, keepsEffort: place.HasTable && key == keys[0])));
            left = [.. left.Where(row => !large.ContainsKey(key(row)))];
        }

        return left;
    }

    private StaffGroup GroupOf(StaffPlace place, StaffKey key, List<StaffRow> members, bool keepsEffort) => new()
    {
        Sheet = place.Sheet,
        Objective = place.Objective,
        Centre = place.Centre,
        Role = key.Role,
        Category = key.Category,
        People = People(members),
        Effort = keepsEffort && members.TrueForAll(row => row.Effort is not null) ? members.Sum(row => row.Effort) : null,
        Provenance = new Provenance(document, members[0].Line.Number, Page: null),
        Source = ImportContext.SourceOf(members[0].Line),
    };

    private static StaffKey SameCategory(StaffRow row) =>
        row.Category is null ? Together(row) : new StaffKey(row.IsHead, MixedRoles, row.Category);

    private static StaffKey Together(StaffRow row) => new(row.IsHead, row.IsHead ? MixedHeads : MixedRoles, Category: null);

    private static int People(IEnumerable<StaffRow> some) => some.Select(row => row.Person).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
