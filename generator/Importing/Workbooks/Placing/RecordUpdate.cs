using System.Collections.Immutable;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Brings the records of a file up to date where they stand, those written inside others too.</summary>
/// <param name="planYear">Of what says no year of its own.</param>
internal sealed class RecordUpdate(RecordQueue queue, string? planYear, DiagnosticBag found)
{
    private readonly HashSet<RecordKey> inYaml = [];
    private readonly Dictionary<RecordKey, int> met = [];

    /// <summary>The records to take away.</summary>
    public ImmutableHashSet<(RecordKey Key, int Before)> Removed { get; init; } = [];

    /// <summary>The records met so far that stand in YAML, where others can be written inside them.</summary>
    public IReadOnlySet<RecordKey> InYaml => inYaml;

    /// <summary>The same file, or one whose tree holds what the import says.</summary>
    public KeptFile Of(KeptFile file)
    {
        if (file.Collection is null)
        {
            return file with { Root = Inline(Collections.All, (MappingNode)file.Root, default) };
        }

        var isDated = file.Collection == Collections.Measurements && file.IsFolderItem;
        var implied = isDated ? default(Implied).With("data", file.Stem) : default;
        return file with { Root = Update(file.Root, file.Collection, implied, isYaml: !file.IsTable) };
    }

    private Node Update(Node root, string collection, Implied implied, bool isYaml)
    {
        if (root is MappingNode record)
        {
            return Update(record, collection, implied, isYaml) ?? (Node)new SequenceNode(record.Span, []);
        }

        var items = ((SequenceNode)root).Items;
        var updated = items.Select(item => item is MappingNode map ? Update(map, collection, implied, isYaml) : item).OfType<Node>().ToImmutableArray();
        return updated.AsSpan().SequenceEqual(items.AsSpan(), ReferenceEqualityComparer.Instance) ? root : new SequenceNode(root.Span, updated);
    }

    /// <summary>Null where the record is taken away.</summary>
    private MappingNode? Update(MappingNode record, string collection, Implied implied, bool isYaml)
    {
        var key = RecordKey.Of(collection, record, implied);
        if (IsRemoved(key))
        {
            ReportLeft(record, collection);
            return null;
        }

        if (isYaml)
        {
            inYaml.Add(key);
        }

        var fresh = queue.Take(key);
        var merged = fresh is null ? record : Merge(record, fresh, implied);
        var inner = Collections.InlineOf(collection);
        return inner.Count == 0 ? merged : Inline(inner, merged, implied.With(Collections.RecordOf(collection), (record["id"] as ScalarNode)?.Text));
    }

    private MappingNode Inline(IEnumerable<string> collections, MappingNode record, Implied implied)
    {
        foreach (var collection in collections)
        {
            if (record[collection] is { } list && Update(list, collection, implied, isYaml: true) is var updated && !ReferenceEquals(updated, list))
            {
                record = updated is SequenceNode { Items.IsEmpty: true } ? record.Without(collection) : record.With(collection, updated);
            }
        }

        return record;
    }

    private bool IsRemoved(RecordKey key)
    {
        if (Removed.IsEmpty)
        {
            return false;
        }

        var before = met.GetValueOrDefault(key);
        met[key] = before + 1;
        return Removed.Contains((key, before));
    }

    /// <summary>What is written inside a record that goes would go with it, and nobody took it away.</summary>
    private void ReportLeft(MappingNode record, string collection)
    {
        var around = default(Implied).With(Collections.RecordOf(collection), (record["id"] as ScalarNode)?.Text);
        foreach (var inner in Collections.InlineOf(collection))
        {
            foreach (var left in ((record[inner] as SequenceNode)?.Items ?? []).OfType<MappingNode>())
            {
                if (!IsRemoved(RecordKey.Of(inner, left, around)))
                {
                    found.Add(Errors.Workbooks.OwnerRemoved(left.Span, Collections.RecordOf(collection), (record["id"] as ScalarNode)?.Text ?? ""));
                }

                ReportLeft(left, inner);
            }
        }
    }

    /// <summary>What goes without saying is not said; the tree stays the same object where nothing changes.</summary>
    private MappingNode Merge(MappingNode record, MappingNode fresh, Implied implied)
    {
        foreach (var moved in fresh.Entries.Where(entry => record[entry.Key.Text] is null && IsElsewhere(entry, implied)))
        {
            found.Add(Errors.Workbooks.RecordElsewhere(moved.Value.Span, moved.Key.Text, implied[moved.Key.Text]!));
        }

        var (old, wanted) = new GroupedWords(planYear).Align(record, fresh);
        var said = wanted.Without(wanted.Entries.Where(entry => old[entry.Key.Text] is null && IsImplied(entry, implied)).Select(entry => entry.Key.Text));
        var merged = Clearing.Placed((MappingNode)TreeMerge.Merge(old, said, full: null), said);
        return NodeEquality.Instance.Equals(merged, record) ? record : merged;
    }

    /// <summary>The row says another owner than the record it is written in.</summary>
    private static bool IsElsewhere(MappingEntry entry, Implied implied) => implied[entry.Key.Text] is not null && !IsImplied(entry, implied);

    internal static bool IsImplied(MappingEntry entry, Implied implied) => entry.Value is ScalarNode value && implied[entry.Key.Text] == value.Text;
}
