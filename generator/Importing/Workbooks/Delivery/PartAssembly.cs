using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Puts the lists that stand in sheets of their own (<c>sezioni</c>, <c>atti</c>, <c>parti</c>) back into the records they belong to.</summary>
internal sealed class PartAssembly(ImmutableDictionary<string, ImmutableArray<MappingNode>> records, MappingNode? plan, DiagnosticBag found)
{
    private readonly Dictionary<(string Collection, string Id), Dictionary<string, List<MappingNode>>> parts = [];

    /// <summary>The plan with its own lists; null where the tables say nothing of it.</summary>
    public MappingNode? Plan => parts.TryGetValue(("", ""), out var own) ? With(plan ?? Tree.Map(), own) : plan;

    public void Add(PlanWorksheet sheet, MappingNode part)
    {
        var owner = sheet.OwnerColumn is { } column ? (part[column] as ScalarNode)?.Text : "";
        if (owner is null)
        {
            found.Add(Errors.Workbooks.OwnerMissing(part.Span, sheet.OwnerColumn!));
            return;
        }

        var key = (sheet.Owner ?? "", owner);
        var ofRecord = parts.TryGetValue(key, out var there) ? there : parts[key] = new(StringComparer.Ordinal);
        var path = PathOf(sheet, part);
        var list = ofRecord.TryGetValue(path, out var items) ? items : ofRecord[path] = [];
        list.Add(part.Without(Belonging(sheet)));
    }

    /// <summary>Where the list stands in the record: <c>sezioni</c>, <c>atteso.2024.parti</c>.</summary>
    private static string PathOf(PlanWorksheet sheet, MappingNode part) =>
        sheet.NamesField && part[PlanWorksheets.PartColumn] is ScalarNode field ? $"{field.Text}.{sheet.Name}" : sheet.Name;

    /// <summary>The columns that say whose the part is, and are no field of it.</summary>
    private static IEnumerable<string> Belonging(PlanWorksheet sheet) =>
        new[] { sheet.OwnerColumn, sheet.NamesField ? PlanWorksheets.PartColumn : null }.OfType<string>();

    /// <summary>The records with their lists; a list whose record has no row makes one of it, which only its identifier names.</summary>
    public ImmutableDictionary<string, ImmutableArray<MappingNode>> Assemble()
    {
        var assembled = records.ToBuilder();
        foreach (var ofCollection in parts.Where(pair => pair.Key.Collection.Length > 0).GroupBy(pair => pair.Key.Collection, StringComparer.Ordinal))
        {
            var lists = ofCollection.ToDictionary(pair => pair.Key.Id, pair => pair.Value, StringComparer.Ordinal);
            var rows = assembled.GetValueOrDefault(ofCollection.Key, []);
            assembled[ofCollection.Key] = [.. rows.Select(row => IdOf(row) is { } id && lists.Remove(id, out var own) ? With(row, own) : row), .. lists.Select(Alone)];
        }

        return assembled.ToImmutable();
    }

    private static string? IdOf(MappingNode record) => (record["id"] as ScalarNode)?.Text;

    private static MappingNode Alone(KeyValuePair<string, Dictionary<string, List<MappingNode>>> lists)
    {
        var at = lists.Value.First().Value[0].Span;
        return With(new MappingNode(at, [Tree.Entry("id", new ScalarNode(at, lists.Key, ScalarKind.Text, isPlain: true))]), lists.Value);
    }

    private static MappingNode With(MappingNode record, Dictionary<string, List<MappingNode>> lists) =>
        lists.Aggregate(record, (map, list) => With(map, list.Key.Split('.'), new SequenceNode(list.Value[0].Span, [.. list.Value])));

    /// <summary>Words alone (<c>atteso</c>) become the <c>testo</c> of a group when a list goes into it.</summary>
    private static MappingNode With(MappingNode map, ReadOnlySpan<string> path, SequenceNode list)
    {
        if (path.Length == 1)
        {
            return map.With(path[0], list);
        }

        var group = map[path[0]] switch
        {
            MappingNode nested => nested,
            ScalarNode words => new MappingNode(words.Span, [Tree.Entry("testo", words)]),
            _ => new MappingNode(list.Span, []),
        };
        return map.With(path[0], With(group, path[1..], list));
    }
}
