using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>Finds which item of a new list is which of an existing one, so that an update touches it and does not add it again.</summary>
internal static class RecordMatch
{
    /// <summary>What names an item, by what kind of item it is: the first set that it has all of.</summary>
    private static readonly string[][] NamingKeys =
    [
        ["ambito", "voce", "id", "centro"], ["ambito", "voce", "id", "tipo_titolo"], ["ambito", "voce", "id"], ["ambito", "voce"], ["id"],
        ["obiettivo", "campo", "data"], ["indicatore", "campo", "data"], ["fase", "campo", "data"], ["indicatore", "data"], ["fase", "data"], ["data"],
        ["tipo", "numero"], ["titolo"], ["nome"],
    ];

    /// <summary>For each existing item the new one it is, or null.</summary>
    public static Node?[] Of(SequenceNode existing, SequenceNode wanted)
    {
        var free = wanted.Items.ToList();
        var matches = new Node?[existing.Items.Length];
        Pair(matches, free, at => free.Find(fresh => AreNamedAlike(existing.Items[at], fresh)));
        Pair(matches, free, at => OnlyOne(free.Where(fresh => AreFromTheSameLine(existing.Items[at], fresh))));
        return matches;
    }

    public static bool AreNamedAlike(Node left, Node right)
    {
        if (left is not MappingNode old || right is not MappingNode fresh)
        {
            return NodeEquality.Instance.Equals(left, right);
        }

        var keys = NamingKeys.FirstOrDefault(keys => keys.All(key => fresh[key] is not null));
        return keys is null
            ? NodeEquality.Instance.Equals(old, fresh)
            : keys.All(key => old[key] is { } value && TextOf(value) == TextOf(fresh[key]));
    }

    /// <summary>What has no identifier is known by the printed line it was made of.</summary>
    private static bool AreFromTheSameLine(Node left, Node right) =>
        left is MappingNode old && right is MappingNode fresh
        && old["id"] is null && fresh["id"] is null
        && old["fonte"] is MappingNode was && fresh["fonte"] is MappingNode now
        && TextOf(was["documento"]) == TextOf(now["documento"])
        && was["riga"] is not null && TextOf(was["riga"]) == TextOf(now["riga"]);

    /// <summary>A line may hold several records: then it does not tell which is which.</summary>
    private static Node? OnlyOne(IEnumerable<Node> candidates) => candidates.Take(2).ToList() is [var only] ? only : null;

    private static void Pair(Node?[] matches, List<Node> free, Func<int, Node?> find)
    {
        for (var at = 0; at < matches.Length; at++)
        {
            if (matches[at] is null && find(at) is { } match)
            {
                matches[at] = match;
                free.Remove(match);
            }
        }
    }

    private static string? TextOf(Node? node) => (node as ScalarNode)?.Text;
}
