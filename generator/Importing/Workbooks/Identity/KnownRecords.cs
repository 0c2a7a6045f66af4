using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>The records of a plan that have their identifier: those of its files, then those of the import as they get theirs.</summary>
internal sealed class KnownRecords
{
    private readonly Dictionary<string, List<KnownRecord>> byCollection = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Collection, string Name), List<KnownRecord>> byName = [];
    private readonly Dictionary<(string Collection, string? Code, string Words), List<KnownRecord>> alike = [];

    public static KnownRecords In(KeptPlan plan)
    {
        var known = new KnownRecords();
        foreach (var file in plan.Files)
        {
            known.Add(file.Collection!, file.Root, owner: null);
        }

        foreach (var collection in Collections.All)
        {
            known.Add(collection, (plan.Settings?.Root as MappingNode)?[collection], owner: null);
        }

        return known;
    }

    public IEnumerable<string> NamesIn(string collection) =>
        byCollection.GetValueOrDefault(collection, []).Select(record => RecordNames.TitleOf(record.Record) ?? record.Id);

    /// <summary>Unique only within their collection: a centre and a line may both be <c>04</c>.</summary>
    public ImmutableHashSet<string> IdentifiersIn(string collection) =>
        [.. byCollection.GetValueOrDefault(collection, []).Select(record => record.Id)];

    public void Add(string collection, MappingNode record, string id, RecordKey? owner)
    {
        var known = new KnownRecord(id, owner, record);
        Add(byCollection, collection, known);
        Add(alike, KeyOf(collection, record), known);
        foreach (var name in known.Names.Select(CellWords.Plain).Distinct())
        {
            Add(byName, (collection, name), known);
        }
    }

    /// <summary>The records of a collection that the words may name.</summary>
    public IReadOnlyList<KnownRecord> Named(string collection, string words) => byName.GetValueOrDefault((collection, CellWords.Plain(words)), []);

    /// <summary>Those of the same code, whatever their words.</summary>
    public IEnumerable<KnownRecord> Coded(string collection, string code) =>
        Named(collection, code).Where(each => RecordNames.CodeOf(each.Record) == code);

    /// <summary>Those of the same words and, where the record has a code, of the same code; in the order of the data.</summary>
    public IEnumerable<KnownRecord> Like(string collection, MappingNode record) => alike.GetValueOrDefault(KeyOf(collection, record), []);

    /// <summary>Of the same words, whatever their code.</summary>
    public IEnumerable<KnownRecord> Worded(string collection, MappingNode record) =>
        RecordNames.WordsOf(collection, record) is not { } words ? []
        : Named(collection, RecordNames.TitleOf(record) ?? "")
            .Where(each => CellWords.Plain(RecordNames.WordsOf(collection, each.Record) ?? "") == CellWords.Plain(words));

    private static (string Collection, string? Code, string Words) KeyOf(string collection, MappingNode record) =>
        (collection, RecordNames.CodeOf(record), CellWords.Plain(RecordNames.WordsOf(collection, record) ?? ""));

    private static void Add<T>(Dictionary<T, List<KnownRecord>> lists, T key, KnownRecord record)
        where T : notnull
    {
        var list = lists.TryGetValue(key, out var there) ? there : lists[key] = [];
        list.Add(record);
    }

    /// <param name="owner">The record that they are written in.</param>
    private void Add(string collection, Node? records, RecordKey? owner)
    {
        var all = records is SequenceNode list ? list.Items.OfType<MappingNode>() : [.. new[] { records as MappingNode }.OfType<MappingNode>()];
        foreach (var record in all)
        {
            var id = (record["id"] as ScalarNode)?.Text;
            if (id is not null)
            {
                Add(collection, record, id, owner ?? RecordNames.OwnerOf(collection, record));
            }

            foreach (var inner in Collections.InlineOf(collection))
            {
                Add(inner, record[inner], id is null ? owner : new RecordKey(collection, id));
            }
        }
    }
}
