using System.Collections.Immutable;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>What tables say without its prose, which goes from the data too; the plan and each objective that loses some say so.</summary>
internal sealed class DeliveredFacts
{
    private const string Plan = "piano";
    private const string Omitted = "testo_omesso";

    private readonly Dictionary<string, SourceSpan> losing = new(StringComparer.Ordinal);
    private bool loses;

    public PlanDelivery Of(PlanDelivery delivery)
    {
        var objectiveOfPhase = delivery.Records.GetValueOrDefault(Collections.Phases, [])
            .Where(phase => Text(phase, "id") is not null).ToLookup(phase => Text(phase, "id")!, phase => Text(phase, "obiettivo"));
        var records = delivery.Records.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Select(record => Bare(record, pair.Key, objectiveOfPhase)).ToImmutableArray());
        var plan = delivery.Plan is { } said ? Bare(said, Plan, objectiveOfPhase) : null;
        return delivery with
        {
            Plan = loses ? Marked(plan ?? Tree.Map()) : plan,
            Records = losing.Count == 0 ? records : records.SetItem(Collections.Objectives, Marked(records.GetValueOrDefault(Collections.Objectives, []))),
        };
    }

    private MappingNode Bare(MappingNode record, string collection, ILookup<string, string?> objectiveOfPhase)
    {
        var bare = WithoutProse(record, collection);
        if (!ReferenceEquals(bare, record))
        {
            loses = true;
            var objective = collection == Collections.Objectives ? Text(record, "id")
                : Text(record, "obiettivo") ?? (Text(record, "fase") is { } phase ? objectiveOfPhase[phase].FirstOrDefault() : null);
            _ = objective is not null && losing.TryAdd(objective, record.Span);
        }

        return bare;
    }

    /// <summary>The same record where it has none.</summary>
    private static MappingNode WithoutProse(MappingNode record, string collection)
    {
        var isOfProse = collection == Collections.Amendments && Text(record, "campo") is { } field && FactsOnly.IsProse(field);
        bool IsLeftOut(MappingEntry entry) => FactsOnly.IsProse(collection, entry.Key.Text) || (isOfProse && entry.Key.Text is "da" or "a");
        return record.Entries.Any(IsLeftOut)
            ? new MappingNode(record.Span, [.. record.Entries.Select(entry => IsLeftOut(entry) ? entry with { Value = Clearing.Mark(entry.Value.Span) } : entry)])
            : record;
    }

    /// <summary>An objective that has no row of its own has one that only says this.</summary>
    private ImmutableArray<MappingNode> Marked(ImmutableArray<MappingNode> objectives)
    {
        var marked = objectives.Select(objective => Text(objective, "id") is { } id && losing.Remove(id) ? Marked(objective) : objective).ToList();
        return [.. marked, .. losing.Select(pair => Marked(new MappingNode(pair.Value, [Tree.Entry("id", new ScalarNode(pair.Value, pair.Key, ScalarKind.Text, isPlain: true))])))];
    }

    private static MappingNode Marked(MappingNode record) => record.With(Omitted, Tree.Boolean(true)!);

    private static string? Text(MappingNode record, string field) => (record[field] as ScalarNode)?.Text;
}
