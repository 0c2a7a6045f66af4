using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Leaves out of what tables say the names of persons, unless they were asked for, and with <c>--solo-fatti</c> the prose too.</summary>
internal sealed class DeliveryFilter(ImportOptions options, TableLedger ledger, DiagnosticBag found)
{
    private const string Responsible = "responsabile";
    private const string Name = "nome";

    private readonly List<string> names = [];

    /// <param name="delivery">With its identifiers, which are made of what may be left out.</param>
    public PlanDelivery Of(PlanDelivery delivery)
    {
        var named = delivery with
        {
            Plan = delivery.Plan is { } plan ? WithoutName(plan, "piano") : null,
            Records = delivery.Records.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Select(record => WithoutName(record, pair.Key)).ToImmutableArray()),
        };
        var bare = options.FactsOnly ? new DeliveredFacts().Of(named) : named;
        new CellNameGuard(names, found).Check(bare);
        return bare;
    }

    private MappingNode WithoutName(MappingNode record, string collection)
    {
        if (options.WritesNames || record[Responsible] is not MappingNode { } responsible || responsible[Name] is not { } name)
        {
            return record;
        }

        names.Add((name as ScalarNode)?.Text ?? "");
        ledger.LeaveOutName($"{collection}: {Responsible}.{Name}");
        return record.With(Responsible, responsible.Without(Name));
    }
}
