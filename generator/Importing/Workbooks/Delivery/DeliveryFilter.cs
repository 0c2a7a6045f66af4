using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Delivery.Guards;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Leaves out of what tables say the names of persons, but those of who answers for an office if they were asked for; with <c>--solo-fatti</c> the prose too.</summary>
internal sealed class DeliveryFilter(ImportOptions options, TableLedger ledger, DiagnosticBag found)
{
    private const string Plan = "piano";

    private readonly List<string> names = [];

    /// <param name="delivery">With its identifiers, which are made of what may be left out.</param>
    public PlanDelivery Of(PlanDelivery delivery)
    {
        var named = delivery with
        {
            Plan = delivery.Plan is { } plan ? WithoutNames(plan, Plan) : null,
            Records = delivery.Records.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Select(record => WithoutNames(record, pair.Key)).ToImmutableArray()),
        };
        var bare = options.FactsOnly ? new DeliveredFacts().Of(named) : named;
        ICellGuard[] guards = [new StaffCellGuard(), .. names.Count == 0 ? Array.Empty<ICellGuard>() : [new CellNameGuard(names)]];
        new DeliveryGuard(guards, found).Check(bare);
        return bare;
    }

    /// <summary>The record and those that are written in it.</summary>
    private MappingNode WithoutNames(MappingNode record, string collection)
    {
        var bare = collection == Collections.Amendments ? WithoutChange(record) : WithoutName(record, collection);
        foreach (var inner in collection == Plan ? Collections.All : Collections.InlineOf(collection))
        {
            if (bare[inner] is SequenceNode list)
            {
                bare = bare.With(inner, new SequenceNode(list.Span, [.. list.Items.Select(item => item is MappingNode each ? WithoutNames(each, inner) : item)]));
            }
        }

        return bare;
    }

    private MappingNode WithoutName(MappingNode record, string collection)
    {
        if (Keeps(collection) || record[DeliveredCell.Responsible] is not MappingNode { } responsible || responsible[DeliveredCell.Name] is not { } name)
        {
            return record;
        }

        LeaveOut(name, collection);
        return record.With(DeliveredCell.Responsible, responsible.Without(DeliveredCell.Name));
    }

    /// <summary>An amendment may say who answered before and who does now.</summary>
    private MappingNode WithoutChange(MappingNode amendment)
    {
        var isOfName = amendment["campo"] is ScalarNode { Text: DeliveredCell.Responsible or $"{DeliveredCell.Responsible}.{DeliveredCell.Name}" };
        if (!isOfName || Keeps(amendment["fase"] is null ? Collections.Objectives : Collections.Phases))
        {
            return amendment;
        }

        foreach (var words in new[] { amendment["da"], amendment["a"] }.OfType<Node>())
        {
            LeaveOut(words, Collections.Amendments);
        }

        return amendment.Without(["da", "a"]);
    }

    /// <summary>Who sees to a phase answers for no office.</summary>
    private bool Keeps(string collection) => options.WritesNames && collection != Collections.Phases;

    private void LeaveOut(Node name, string collection)
    {
        names.Add((name as ScalarNode)?.Text ?? "");
        ledger.LeaveOutName($"{collection}: {DeliveredCell.Responsible}.{DeliveredCell.Name}");
    }
}
