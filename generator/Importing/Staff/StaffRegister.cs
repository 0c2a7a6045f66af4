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
        var left = Share(default, groups, [.. children[null].SelectMany(InCentre)]);
        context.Ledger.LeaveUncounted(People(left));
        return [.. groups.OrderBy(group => group.Source.Span.Line)];

        IEnumerable<StaffRow> InCentre(Slug centre) => Share(
            new StaffPlace(Centre: centre),
            groups,
            [
                .. tables[centre].GroupBy(StaffPlace.Of).SelectMany(table => Share(table.Key, groups, [.. table])),
                .. children[centre].SelectMany(InCentre),
            ]);
    }

    /// <summary>Adds the groups that are large enough, the finest first; gives back the rows that are in none.</summary>
    private IReadOnlyList<StaffRow> Share(StaffPlace place, List<StaffGroup> groups, IReadOnlyList<StaffRow> here)
    {
        var left = here;
        Func<StaffRow, StaffKey>[] keys =
        [
            row => new StaffKey(row.IsHead, row.Role, row.Category),
            row => new StaffKey(row.IsHead, MixedRoleOf(row), row.Category),
            row => new StaffKey(row.IsHead, MixedRoleOf(row), Category: null),
        ];
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

    private static string MixedRoleOf(StaffRow row) => row.IsHead ? MixedHeads : MixedRoles;

    private static int People(IEnumerable<StaffRow> some) => some.Select(row => row.Person).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
