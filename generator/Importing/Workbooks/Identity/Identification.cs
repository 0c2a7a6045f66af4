using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Workbooks.Delivery;
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

    /// <summary>What was in the plan before the import: a record of the import is never taken for another of its own rows.</summary>
    private readonly HashSet<string> matched = new(StringComparer.Ordinal);

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
            var identified = RecordNames.Identified.Contains(collection) ? [.. resolved.Select(record => Identified(record, collection))] : resolved;
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
        foreach (var (collection, record) in from pair in delivery.Records from record in pair.Value select (pair.Key, record))
        {
            if (IdOf(record) is { } id)
            {
                matched.Add(id);
                if (!known.IsTaken(id))
                {
                    known.Add(collection, record, id, RecordNames.OwnerOf(record));
                }
            }
        }
    }

    private MappingNode Identified(MappingNode record, string collection)
    {
        if (IdOf(record) is not null)
        {
            return record;
        }

        var owner = RecordNames.OwnerOf(record);
        var id = Existing(record, collection, owner) ?? New(record, collection, owner);
        matched.Add(id);
        if (!known.IsTaken(id))
        {
            known.Add(collection, record, id, owner);
        }

        var entry = Tree.Entry("id", new ScalarNode(record.Span, id, ScalarKind.Text, isPlain: true));
        return new MappingNode(record.Span, [entry, .. record.Entries]);
    }

    /// <summary>The one record of the plan that has the same code or, without a code, the same words and owner.</summary>
    private string? Existing(MappingNode record, string collection, string owner)
    {
        var code = RecordNames.CodeOf(record);
        var words = RecordNames.WordsOf(collection, record);
        var same = code is not null
            ? known.Named(collection, code).Where(each => RecordNames.CodeOf(each.Record) == code)
            : known.Named(collection, RecordNames.TitleOf(record) ?? "").Where(each =>
                RecordNames.WordsOf(collection, each.Record) is { } other && RecordNames.Plain(other) == RecordNames.Plain(words ?? "")
                && (owner.Length == 0 || each.Owner.Length == 0 || each.Owner == owner));
        return same.Where(each => !matched.Contains(each.Id)).Take(2).ToList() is [var only] ? only.Id : null;
    }

    private string New(MappingNode record, string collection, string owner)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{collection} {owner} {record.Span.Line}");
        var wanted = RecordNames.CodeOf(record) is { } code ? Slug.FromCode(code) : Slug.FromTitle(RecordNames.WordsOf(collection, record) ?? place);
        Slug[] choices = [wanted, Slug.FromTitle($"{wanted} {owner}"), Slug.FromTitle($"{wanted} {place}")];
        return choices.Select(choice => choice.ToString()).FirstOrDefault(choice => !known.IsTaken(choice)) ?? choices[^1].ToString();
    }

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
        var record = Identified(named, collection);
        var fresh = made.TryGetValue(collection, out var list) ? list : made[collection] = [];
        fresh.Add(record);
        return IdOf(record)!;
    }

    private static ScalarNode With(ScalarNode words, string id) => new(words.Span, id, ScalarKind.Text, isPlain: true);

    private static string? IdOf(MappingNode record) => (record["id"] as ScalarNode)?.Text;
}
