using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>A field that is to be taken away is said as a null: an import that brings the record up to date takes it out.</summary>
internal static class Clearing
{
    private const string Words = "testo";

    public static bool IsMark(Node? node) => node is ScalarNode { Kind: ScalarKind.Null };

    public static ScalarNode Mark(SourceSpan at) => new(at, "", ScalarKind.Null, isPlain: true);

    /// <summary>The record with a mark at the path; of a group its words are meant.</summary>
    public static MappingNode Of(MappingNode map, ReadOnlySpan<string> path, SourceSpan at)
    {
        var there = map[path[0]];
        if (path.Length == 1)
        {
            return map.With(path[0], there is MappingNode group ? group.With(Words, Mark(at)) : Mark(at));
        }

        var nested = there switch
        {
            MappingNode fields => fields,
            ScalarNode words => new MappingNode(words.Span, [Tree.Entry(Words, words)]),
            _ => new MappingNode(at, []),
        };
        return map.With(path[0], Of(nested, path[1..], at));
    }

    /// <summary>A record that is not there yet has nothing to take away.</summary>
    public static MappingNode Done(MappingNode map) =>
        Has(map) ? new MappingNode(map.Span, [.. map.Entries.Select(Done).OfType<MappingEntry>()]) : map;

    /// <summary>Null where nothing is left.</summary>
    public static MappingEntry? Done(MappingEntry entry) => entry.Value switch
    {
        MappingNode nested when Has(nested) => Done(nested) is { Entries.Length: > 0 } rest ? entry with { Value = rest } : null,
        var value => IsMark(value) ? null : entry,
    };

    /// <summary>What a record lacks because a row took it away is wrong at the row.</summary>
    public static MappingNode Placed(MappingNode merged, MappingNode said) => Has(said) ? new MappingNode(said.Span, merged.Entries) : merged;

    private static bool Has(MappingNode map)
    {
        foreach (var entry in map.Entries)
        {
            if (IsMark(entry.Value) || (entry.Value is MappingNode nested && Has(nested)))
            {
                return true;
            }
        }

        return false;
    }
}
