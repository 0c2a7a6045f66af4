using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>
/// Gives each record of an import the identifier that it has in the plan already, or a new one made of its code or title; and puts identifiers in place
/// of the names by which tables call other records.
/// </summary>
internal sealed class Identification(KnownRecords known, ImmutableArray<Lookup> lookups, DiagnosticBag found)
{
    private readonly Dictionary<string, List<MappingNode>> made = new(StringComparer.Ordinal);

    /// <summary>By collection, what a record of the import is: no other record of it is taken for the same.</summary>
    private readonly Dictionary<string, HashSet<string>> matched = Collections.All.ToDictionary(each => each, _ => new HashSet<string>(StringComparer.Ordinal));

    private readonly Dictionary<string, RecordMatching> matchings = new(StringComparer.Ordinal);

    /// <summary>False where every record says its identifier and calls the others by theirs: as in a workbook that was exported.</summary>
    public static bool IsNeeded(PlanDelivery delivery) => !delivery.Lookups.IsEmpty
        || RecordNames.Identified.SelectMany(collection => delivery.Records.GetValueOrDefault(collection, [])).Any(record => IdOf(record) is null);

    public PlanDelivery Of(PlanDelivery delivery)
    {
        Reserve(delivery);
        var records = delivery.Records.ToBuilder();
        foreach (var collection in Collections.All.Where(records.ContainsKey))
        {
            var resolved = records[collection].Select(record => Resolve(record, collection, isOwn: false)).ToImmutableArray();
            var identified = RecordNames.Identified.Contains(collection) ? Identified(resolved, collection) : resolved;
            records[collection] = [.. identified.Select(record => Resolve(record, collection, isOwn: true))];
        }

        foreach (var (collection, fresh) in made)
        {
            records[collection] = records.GetValueOrDefault(collection, []).AddRange(fresh);
        }

        return delivery with { Records = records.ToImmutable() };
    }

    /// <summary>Identifiers that rows say themselves come before those that are made.</summary>
    private void Reserve(PlanDelivery delivery)
    {
        foreach (var collection in Collections.All)
        {
            foreach (var record in delivery.Records.GetValueOrDefault(collection, []).Where(record => IdOf(record) is not null))
            {
                Keep(record, collection, IdOf(record)!, RecordNames.OwnerOf(collection, record));
            }
        }
    }

    /// <summary>The others may call it by what this import names it.</summary>
    private void Keep(MappingNode record, string collection, string id, RecordKey? owner)
    {
        matched[collection].Add(id);
        known.Add(collection, record, id, owner);
    }

    private ImmutableArray<MappingNode> Identified(ImmutableArray<MappingNode> records, string collection)
    {
        ImmutableArray<(MappingNode Record, RecordKey? Owner)> rows =
            [.. records.Where(record => IdOf(record) is null).Select(record => (record, OwnerOf(collection, record)))];
        var matching = matchings.TryGetValue(collection, out var begun) ? begun : matchings[collection] = new RecordMatching(collection, known, matched[collection]);
        var identifiers = new Queue<string>(matching.Of(rows));
        foreach (var ((record, owner), id) in rows.Zip(identifiers))
        {
            Keep(record, collection, id, owner);
        }

        return [.. records.Select(record => IdOf(record) is null ? WithId(record, identifiers.Dequeue()) : record)];
    }

    /// <summary>A parent of the same collection may still be called by its name.</summary>
    private RecordKey? OwnerOf(string collection, MappingNode record)
    {
        var owner = RecordNames.OwnerOf(collection, record);
        var isNamed = owner?.Collection == collection && lookups.Any(lookup => lookup.Collection == collection && lookup.Field == RecordNames.Parent);
        return !isNamed ? owner
            : known.Named(collection, owner!.Value.Words).Select(each => each.Id).Distinct().Take(2).ToList() is [var only] ? new RecordKey(collection, only)
            : null;
    }

    private static MappingNode WithId(MappingNode record, string id) =>
        new(record.Span, [Tree.Entry("id", new ScalarNode(record.Span, id, ScalarKind.Text, isPlain: true)), .. record.Entries]);

    private MappingNode Resolve(MappingNode record, string collection, bool isOwn) => lookups
        .Where(lookup => lookup.Collection == collection && lookup.Target == collection == isOwn)
        .Aggregate(record, (map, lookup) => Resolve(map, lookup.Field.Split('.'), lookup));

    private MappingNode Resolve(MappingNode map, ReadOnlySpan<string> path, Lookup lookup)
    {
        var value = map[path[0]];
        var resolved = value switch
        {
            MappingNode nested when path.Length > 1 => Resolve(nested, path[1..], lookup),
            ScalarNode words => Resolve(words, lookup),
            SequenceNode list => new SequenceNode(list.Span, [.. list.Items.Select(item => item is ScalarNode words ? Resolve(words, lookup) : item)]),
            _ => value,
        };
        return resolved is null ? map : map.With(path[0], resolved);
    }

    private ScalarNode Resolve(ScalarNode words, Lookup lookup)
    {
        var named = known.Named(lookup.Target, words.Text);
        if (named.Count == 1 || named.Select(record => record.Id).Distinct().Count() == 1)
        {
            return With(words, named[0].Id);
        }

        if (named.Count > 1)
        {
            found.Add(Errors.Mapping.LookupAmbiguous(words.Span, words.Text, lookup.Target, [.. named.Select(record => record.Id)]));
            return words;
        }

        if (lookup.Create is { } others)
        {
            return With(words, Make(words, lookup.Target, others));
        }

        found.Add(Errors.Mapping.LookupEmpty(words.Span, words.Text, lookup.Target, NearestName.Of(words.Text, [.. known.NamesIn(lookup.Target)])));
        return words;
    }

    private string Make(ScalarNode words, string collection, MappingNode others)
    {
        var title = collection is Collections.Objectives or Collections.Sheets ? "titolo" : "denominazione";
        var named = new MappingNode(words.Span, [Tree.Entry(title, words), .. others.Entries]);
        var record = Identified([named], collection)[0];
        var fresh = made.TryGetValue(collection, out var list) ? list : made[collection] = [];
        fresh.Add(record);
        return IdOf(record)!;
    }

    private static ScalarNode With(ScalarNode words, string id) => new(words.Span, id, ScalarKind.Text, isPlain: true);

    private static string? IdOf(MappingNode record) => (record["id"] as ScalarNode)?.Text;
}
