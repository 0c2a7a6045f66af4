using System.Text.RegularExpressions;

namespace PegOpenData.Publishing.Diff;

/// <summary>Finds the same records in two versions: by identifier, then by what they say, where no other says the same.</summary>
internal static partial class Pairing
{
    /// <param name="contents">What tells a record without its identifier, the surest first; null where it tells nothing.</param>
    public static IReadOnlyList<Pair<T>> Of<T>(IEnumerable<T> before, IEnumerable<T> after, params IReadOnlyList<(Func<T, string?> Before, Func<T, string?> After)> contents)
        where T : Entity
    {
        var gone = before.DistinctBy(record => record.Id).ToDictionary(record => record.Id);
        var pairs = after.DistinctBy(record => record.Id).Select(record => new Pair<T>(gone.Remove(record.Id, out var old) ? old : null, record)).ToList();
        foreach (var content in contents)
        {
            Join(pairs, gone, content.Before, content.After);
        }

        return [.. pairs, .. before.Where(record => gone.Remove(record.Id)).Select(record => new Pair<T>(record, null))];
    }

    /// <summary>Letters and digits alone, in capitals.</summary>
    public static string Plain(string? text) => NotWord().Replace(text ?? "", " ").Trim().ToUpperInvariant();

    private static void Join<T>(List<Pair<T>> pairs, Dictionary<Slug, T> gone, Func<T, string?> keyBefore, Func<T, string?> keyAfter)
        where T : Entity
    {
        var old = gone.Values.Where(record => keyBefore(record) is not null).ToLookup(record => keyBefore(record)!, StringComparer.Ordinal);
        var fresh = pairs.Where(pair => pair.Before is null && keyAfter(pair.After!) is not null).ToLookup(pair => keyAfter(pair.After!)!, StringComparer.Ordinal);
        foreach (var same in fresh.Where(group => group.Count() == 1 && old[group.Key].Count() == 1))
        {
            var record = old[same.Key].Single();
            pairs[pairs.IndexOf(same.Single())] = same.Single() with { Before = record };
            gone.Remove(record.Id);
        }
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotWord();
}
