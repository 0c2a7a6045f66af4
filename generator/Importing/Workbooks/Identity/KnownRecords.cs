using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>The records of a plan that have their identifier: those of its files, then those of the import as they get theirs.</summary>
internal sealed class KnownRecords
{
    private readonly Dictionary<string, List<KnownRecord>> byCollection = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Collection, string Name), List<KnownRecord>> byName = [];
    private readonly HashSet<string> identifiers = new(StringComparer.Ordinal);

    public static KnownRecords In(KeptPlan plan)
    {
        var known = new KnownRecords();
        foreach (var file in plan.Files)
        {
            known.Add(file.Collection!, file.Root, owner: "");
        }

        foreach (var collection in Collections.All)
        {
            known.Add(collection, (plan.Settings?.Root as MappingNode)?[collection], owner: "");
        }

        return known;
    }

    public IEnumerable<string> NamesIn(string collection) =>
        byCollection.GetValueOrDefault(collection, []).Select(record => RecordNames.TitleOf(record.Record) ?? record.Id);

    public bool IsTaken(string id) => identifiers.Contains(id);

    public void Add(string collection, MappingNode record, string id, string owner)
    {
        var known = new KnownRecord(id, owner, record);
        identifiers.Add(id);
        var all = byCollection.TryGetValue(collection, out var there) ? there : byCollection[collection] = [];
        all.Add(known);
        foreach (var name in known.Names.Select(RecordNames.Plain).Distinct())
        {
            var named = byName.TryGetValue((collection, name), out var same) ? same : byName[(collection, name)] = [];
            named.Add(known);
        }
    }

    /// <summary>The records of a collection that the words may name.</summary>
    public IReadOnlyList<KnownRecord> Named(string collection, string words) => byName.GetValueOrDefault((collection, RecordNames.Plain(words)), []);

    private void Add(string collection, Node? records, string owner)
    {
        var all = records is SequenceNode list ? list.Items.OfType<MappingNode>() : [.. new[] { records as MappingNode }.OfType<MappingNode>()];
        foreach (var record in all)
        {
            var id = (record["id"] as ScalarNode)?.Text;
            if (id is not null)
            {
                Add(collection, record, id, RecordNames.OwnerOf(record) is { Length: > 0 } named ? named : owner);
            }

            foreach (var inner in Collections.InlineOf(collection))
            {
                Add(inner, record[inner], id ?? owner);
            }
        }
    }
}
