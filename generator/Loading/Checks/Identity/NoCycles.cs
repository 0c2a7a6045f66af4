using System.Collections.Frozen;

namespace PegOpenData.Loading.Checks.Identity;

/// <summary>Going up from parent to parent, among centres and among programme lines, one arrives at a top.</summary>
internal sealed class NoCycles : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
        Cycles(index.Centres, centre => centre.Parent).Concat(Cycles(index.Lines, line => line.Parent));

    private static IEnumerable<Diagnostic> Cycles<T>(FrozenDictionary<Slug, T> records, Func<T, Slug?> parentOf)
        where T : Entity
    {
        var done = new HashSet<Slug>();
        foreach (var start in records.Values.OrderBy(record => record.Id))
        {
            if (Loop(start.Id, records, parentOf, done) is { } loop)
            {
                var at = records[loop[0]];
                yield return Errors.Checks.Cycle(at.Source["padre"], string.Join(" → ", loop.Append(loop[0])), at.Subject);
            }
        }
    }

    /// <summary>The loop that the way up from <paramref name="start"/> ends in, from its first identifier; null for a top or a way already gone.</summary>
    private static List<Slug>? Loop<T>(Slug start, FrozenDictionary<Slug, T> records, Func<T, Slug?> parentOf, HashSet<Slug> done)
        where T : Entity
    {
        var way = new List<Slug>();
        Slug? step = start;
        while (step is { } id && records.TryGetValue(id, out var record))
        {
            var seen = way.IndexOf(id);
            if (seen >= 0)
            {
                return FromFirst(way[seen..]);
            }

            if (!done.Add(id))
            {
                return null;
            }

            way.Add(id);
            step = parentOf(record);
        }

        return null;
    }

    private static List<Slug> FromFirst(List<Slug> loop)
    {
        var first = loop.IndexOf(loop.Min());
        return [.. loop[first..], .. loop[..first]];
    }
}
