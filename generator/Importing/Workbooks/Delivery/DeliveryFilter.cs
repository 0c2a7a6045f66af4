using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Leaves out of what tables say the names of persons, unless they were asked for, and with <c>--solo-fatti</c> the prose too.</summary>
internal sealed class DeliveryFilter(ImportOptions options, TableLedger ledger)
{
    private const string Responsible = "responsabile";
    private const string Name = "nome";

    private static readonly string[] Prose = ["note", "descrizione", "sezioni", "stato_attuazione", "perche_manca", "varianti", "motivo"];

    public PlanDelivery Of(PlanDelivery delivery) => delivery with
    {
        Plan = delivery.Plan is { } plan ? Bare(plan, "piano") : null,
        Records = delivery.Records.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Select(record => Bare(record, pair.Key)).ToImmutableArray()),
    };

    private MappingNode Bare(MappingNode record, string collection)
    {
        var named = WithoutName(record, collection);
        if (!options.FactsOnly)
        {
            return named;
        }

        var bare = named.Without(Prose);
        var loses = bare.Entries.Length < named.Entries.Length && collection is Collections.Objectives or "piano";
        return loses ? bare.With("testo_omesso", Tree.Boolean(true)!) : bare;
    }

    private MappingNode WithoutName(MappingNode record, string collection)
    {
        if (options.KeepsResponsibleNames || record[Responsible] is not MappingNode { } responsible || responsible[Name] is null)
        {
            return record;
        }

        ledger.LeaveOutName($"{collection}: {Responsible}.{Name}");
        return record.With(Responsible, responsible.Without(Name));
    }
}
