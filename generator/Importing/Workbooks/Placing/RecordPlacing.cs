using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>
/// Finds the place of new records: inside the objective or sheet they belong to where that is YAML, else in the table that the plan keeps of their
/// collection, else in a new file. Objectives and sheets are a file each, measurements a table a day.
/// </summary>
internal sealed class RecordPlacing(KeptPlan plan, IReadOnlySet<RecordKey> inYaml)
{
    private static readonly string[] FileEach = [Collections.Sheets, Collections.Objectives];
    private static readonly string[] Parents = [Collections.Phases, Collections.Objectives, Collections.Sheets];

    private readonly HashSet<RecordKey> homes = [.. inYaml];
    private readonly Dictionary<RecordKey, List<(string Collection, MappingNode Record)>> inside = [];
    private readonly Dictionary<string, List<MappingNode>> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeptFile> made = new(StringComparer.Ordinal);

    /// <summary>The plan's settings and all the files of its collections with the new records in them.</summary>
    /// <param name="records">In the order in which a plan is told, so that owners come before what is theirs.</param>
    public ImmutableArray<KeptFile> Place(IEnumerable<(string Collection, MappingNode Record)> records)
    {
        foreach (var (collection, record) in records)
        {
            Place(collection, record);
        }

        ImmutableArray<KeptFile> filled = [.. new[] { plan.Settings }.OfType<KeptFile>().Concat(plan.Files).Concat(made.Values).Select(Filled)];
        return inside.Count == 0 ? filled : throw new InvalidOperationException($"{inside.Count} owners of new records are in no file.");
    }

    private KeptFile Filled(KeptFile file)
    {
        var root = file.IsTable || inside.Count == 0 ? file.Root
            : file.Collection is null ? FillInline(Collections.All, (MappingNode)file.Root)
            : Fill(file.Root, file.Collection, default);
        var added = byFile.GetValueOrDefault(file.Path, []);
        return added.Count == 0
            ? file with { Root = root }
            : file with { Root = new SequenceNode(root.Span, [.. ((SequenceNode)root).Items, .. added.Select(record => Without(record, ImpliedBy(file)))]) };
    }

    private void Place(string collection, MappingNode record)
    {
        var owner = OwnerOf(collection, record);
        var key = RecordKey.Of(collection, record, default);
        if (owner is { } home && homes.Contains(home))
        {
            homes.Add(key);
            var list = inside.TryGetValue(home, out var there) ? there : inside[home] = [];
            list.Add((collection, record));
        }
        else if (plan.Files.FirstOrDefault(file => file.Collection == collection && !file.IsFolderItem && file.Root is SequenceNode && (!file.IsTable || FitsTable(record))) is { } kept)
        {
            Add(kept, record);
        }
        else
        {
            Make(collection, record, key);
        }
    }

    private void Make(string collection, MappingNode record, RecordKey key)
    {
        var schema = Collections.RecordOf(collection);
        if (FileEach.Contains(collection) || !FitsTable(record))
        {
            homes.Add(key);
            var path = FreePath($"{plan.Folder}/{collection}/{(record["id"] as ScalarNode)?.Text}");
            made.Add(path, new KeptFile(path, collection, schema, record, Existing: null) { IsFolderItem = true });
            return;
        }

        var day = collection == Collections.Measurements ? (record["data"] as ScalarNode)?.Text : null;
        var table = day is null ? $"{plan.Folder}/{collection}.csv" : $"{plan.Folder}/{collection}/{day}.csv";
        var file = plan.Files.FirstOrDefault(file => file.Path == table) ?? made.GetValueOrDefault(table)
            ?? (made[table] = new KeptFile(table, collection, schema, new SequenceNode(record.Span, []), Existing: null) { IsFolderItem = day is not null });
        Add(file, record);
    }

    /// <summary>The file of another record may have the name already.</summary>
    private string FreePath(string stem)
    {
        var path = $"{stem}.yaml";
        for (var more = 2; made.ContainsKey(path) || plan.Files.Any(file => file.Path == path); more++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{stem}-{more}.yaml");
        }

        return path;
    }

    private void Add(KeptFile file, MappingNode record)
    {
        var list = byFile.TryGetValue(file.Path, out var there) ? there : byFile[file.Path] = [];
        list.Add(record);
    }

    /// <summary>The nearest record that this one may be written in.</summary>
    private static RecordKey? OwnerOf(string collection, MappingNode record)
    {
        foreach (var parent in Parents)
        {
            if (Collections.InlineOf(parent).Contains(collection) && record[Collections.RecordOf(parent)] is ScalarNode named)
            {
                return new RecordKey(parent, named.Text);
            }
        }

        return null;
    }

    /// <summary>A list of records is no cell.</summary>
    private static bool FitsTable(Node node) => node switch
    {
        SequenceNode list => list.Items.All(item => item is ScalarNode),
        MappingNode map => map.Entries.All(entry => FitsTable(entry.Value)),
        _ => true,
    };

    private static Implied ImpliedBy(KeptFile file) => file is { IsFolderItem: true, Collection: Collections.Measurements } ? default(Implied).With("data", file.Stem) : default;

    private static MappingNode Without(MappingNode record, Implied implied) =>
        record.Without(record.Entries.Where(entry => RecordUpdate.IsImplied(entry, implied)).Select(entry => entry.Key.Text));

    private Node Fill(Node root, string collection, Implied implied)
    {
        if (root is MappingNode record)
        {
            return Fill(record, collection, implied);
        }

        var items = ((SequenceNode)root).Items;
        var filled = items.Select(item => item is MappingNode map ? Fill(map, collection, implied) : item).ToImmutableArray();
        return filled.AsSpan().SequenceEqual(items.AsSpan(), ReferenceEqualityComparer.Instance) ? root : new SequenceNode(root.Span, filled);
    }

    private MappingNode Fill(MappingNode record, string collection, Implied implied)
    {
        var around = implied.With(Collections.RecordOf(collection), (record["id"] as ScalarNode)?.Text);
        var added = inside.Remove(RecordKey.Of(collection, record, implied), out var laid) ? laid : [];
        foreach (var inner in Collections.InlineOf(collection))
        {
            var fresh = added.Where(each => each.Collection == inner).Select(each => Fill(Without(each.Record, around), inner, around));
            var filled = Joined(record[inner] is { } here ? Fill(here, inner, around) : null, [.. fresh]);
            record = filled is null || ReferenceEquals(filled, record[inner]) ? record : record.With(inner, filled);
        }

        return record;
    }

    private MappingNode FillInline(IEnumerable<string> collections, MappingNode record)
    {
        foreach (var collection in collections)
        {
            if (record[collection] is { } list && Fill(list, collection, default) is var filled && !ReferenceEquals(filled, list))
            {
                record = record.With(collection, filled);
            }
        }

        return record;
    }

    private static Node? Joined(Node? list, ImmutableArray<MappingNode> fresh) =>
        fresh.IsEmpty ? list : new SequenceNode(list?.Span ?? fresh[0].Span, [.. (list as SequenceNode)?.Items ?? [], .. fresh]);
}
