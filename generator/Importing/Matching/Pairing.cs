using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Matching;

/// <summary>
/// Finds which record of an import is which record of the data: by identifier; then, within what it belongs to, by code and title, and by a
/// title nearly the same. Different codes are different records.
/// </summary>
/// <param name="place">What the record belongs to; "" where that is nothing.</param>
internal sealed partial class Pairing<T>(Func<T, string> place, Func<T, string?> code, Func<T, string?> title)
    where T : Entity
{
    /// <summary>Two titles are one with a slip mended where they differ by at most a letter in this many.</summary>
    private const int LettersForOneSlip = 6;

    /// <summary>Beside the same code a title may have changed more; but a code can pass to a thing of another name.</summary>
    private const int LettersBesideCode = 2;

    /// <summary>The identifier in the data of each record of the import that has another there.</summary>
    public IReadOnlyDictionary<Slug, Slug> Of(IEnumerable<T> wanted, IEnumerable<T> there)
    {
        var known = there.DistinctBy(record => record.Id).ToDictionary(record => record.Id);
        var left = wanted.Where(record => !known.Remove(record.Id)).ToList();
        var pairs = new Dictionary<Slug, Slug>();
        Take(left, known, pairs);
        foreach (var record in left.Where(record => title(record) is not null))
        {
            if (Nearest(record, known.Values) is { } old && known.Remove(old.Id))
            {
                pairs.Add(record.Id, old.Id);
            }
        }

        return pairs;
    }

    /// <summary>A code and title that two records have on either side name neither.</summary>
    private void Take(List<T> left, Dictionary<Slug, T> known, Dictionary<Slug, Slug> pairs)
    {
        string KeyOf(T record) => $"{place(record)}|{code(record)}|{Plain(title(record) ?? "")}";
        var byKey = known.Values.ToLookup(KeyOf);
        foreach (var group in left.ToLookup(KeyOf).Where(group => group.Count() == 1 && byKey[group.Key].Count() == 1).ToList())
        {
            var (record, old) = (group.Single(), byKey[group.Key].Single());
            pairs.Add(record.Id, old.Id);
            left.Remove(record);
            known.Remove(old.Id);
        }
    }

    private T? Nearest(T record, IEnumerable<T> known)
    {
        var letters = code(record) is null ? LettersForOneSlip : LettersBesideCode;
        var near = known.Where(old => place(old) == place(record) && code(old) == code(record) && title(old) is not null).ToLookup(old => title(old)!);
        var found = NearestName.Of(title(record)!, near.Select(group => group.Key), letters);
        return found is not null && near[found].Count() == 1 ? near[found].Single() : null;
    }

    private static string Plain(string printed) => NotWord().Replace(printed, " ").Trim().ToUpperInvariant();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotWord();
}
