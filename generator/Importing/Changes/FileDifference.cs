using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Changes;

/// <summary>Compares a data file before and after an import, record by record.</summary>
internal sealed class FileDifference(string file)
{
    /// <param name="before">Null for a new file.</param>
    public IEnumerable<RecordChange> Of(string collection, Node? before, Node after) => after switch
    {
        SequenceNode rows => OfList(collection, before as SequenceNode ?? (before is null ? null : new SequenceNode(before.Span, [before])), rows),
        MappingNode record => OfRecord(collection, before as MappingNode, record),
        _ => [],
    };

    private IEnumerable<RecordChange> OfList(string collection, SequenceNode? before, SequenceNode after)
    {
        var said = after.Items.ToHashSet(NodeEquality.Instance);
        var same = (before?.Items ?? []).Where(said.Contains).ToHashSet(NodeEquality.Instance);
        var others = (before?.Items ?? []).OfType<MappingNode>().Where(record => !same.Contains(record))
            .GroupBy(record => RecordKey.Of(collection, record, default))
            .ToDictionary(records => records.Key, records => new Queue<MappingNode>(records));
        var told = after.Items.OfType<MappingNode>().Where(record => !same.Contains(record))
            .SelectMany(record => OfRecord(collection, Taken(others, RecordKey.Of(collection, record, default)), record)).ToList();
        return told.Concat(others.Values.SelectMany(left => left).SelectMany(record => OfRemoved(collection, record)));
    }

    /// <summary>With what is written inside it.</summary>
    private IEnumerable<RecordChange> OfRemoved(string collection, MappingNode record) => record.Entries.Where(IsCollection)
        .SelectMany(entry => ((SequenceNode)entry.Value).Items.OfType<MappingNode>().SelectMany(inner => OfRemoved(entry.Key.Text, inner)))
        .Prepend(new RecordChange(file, collection, IdOf(record), ChangeKind.Removed, []));

    /// <summary>The record that had this key, once; null for a new one, and for what nothing names.</summary>
    private static MappingNode? Taken(Dictionary<RecordKey, Queue<MappingNode>> records, RecordKey key) =>
        !string.IsNullOrWhiteSpace(key.Words) && records.TryGetValue(key, out var left) && left.TryDequeue(out var record) ? record : null;

    private IEnumerable<RecordChange> OfRecord(string collection, MappingNode? before, MappingNode after)
    {
        var fields = before is null ? [] : Fields(collection, before, after).ToImmutableArray();
        var inner = after.Entries.Where(IsCollection)
            .SelectMany(entry => OfList(entry.Key.Text, before?[entry.Key.Text] as SequenceNode, (SequenceNode)entry.Value))
            .Concat((before?.Entries ?? []).Where(entry => IsCollection(entry) && after[entry.Key.Text] is null)
                .SelectMany(entry => OfList(entry.Key.Text, (SequenceNode)entry.Value, Tree.List())));
        return before is null ? inner.Prepend(new RecordChange(file, collection, IdOf(after), ChangeKind.New, fields))
            : fields.IsEmpty ? inner
            : inner.Prepend(new RecordChange(file, collection, IdOf(after), ChangeKind.Changed, fields));
    }

    private static IEnumerable<FieldChange> Fields(string collection, MappingNode before, MappingNode after) =>
        before.Entries.Concat(after.Entries).Where(entry => !IsCollection(entry)).Select(entry => entry.Key.Text).Distinct(StringComparer.Ordinal)
            .Where(key => !NodeEquality.Instance.Equals(before[key]!, after[key]!))
            .Select(key => new FieldChange(key, Told(collection, key, before[key]), Told(collection, key, after[key])));

    /// <summary>Prose is not quoted: it may name someone, and an account may be read by anyone.</summary>
    private static string? Told(string collection, string key, Node? value) =>
        value is null ? null : FactsOnly.IsProse(key) || FactsOnly.IsProse(collection, key) ? FieldChange.Prose : ToldBriefly(value);

    private static bool IsCollection(MappingEntry entry) => entry.Value is SequenceNode && Collections.All.Contains(entry.Key.Text);

    private static string? IdOf(MappingNode record) => (record["id"] as ScalarNode)?.Text;

    private static string? ToldBriefly(Node? value) => value switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode list => string.Join(" | ", list.Items.Select(ToldBriefly)),
        MappingNode map => string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {ToldBriefly(entry.Value)}")),
        _ => null,
    };
}
