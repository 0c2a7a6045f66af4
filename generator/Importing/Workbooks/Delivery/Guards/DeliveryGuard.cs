using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery.Guards;

/// <summary>Last look before tables become data: every text goes by the guards, once.</summary>
internal sealed class DeliveryGuard(IReadOnlyList<ICellGuard> guards, DiagnosticBag found)
{
    private readonly HashSet<(string Code, SourceSpan Cell)> told = [];

    public void Check(PlanDelivery delivery)
    {
        Look(delivery.Administration, "ente", "", "");
        Look(delivery.Plan, "piano", "", "");
        foreach (var collection in Collections.All)
        {
            foreach (var record in delivery.Records.GetValueOrDefault(collection, []))
            {
                Look(record, collection, "", "");
            }
        }
    }

    private void Look(Node? node, string collection, string group, string field)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Text } text:
                Look(new DeliveredCell(collection, group, field, text));
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Look(item, item is MappingNode && Collections.All.Contains(field) ? field : collection, group, field);
                }

                break;
            case MappingNode map:
                foreach (var entry in map.Entries)
                {
                    Look(entry.Value, collection, field, entry.Key.Text);
                }

                break;
        }
    }

    private void Look(in DeliveredCell cell)
    {
        foreach (var guard in guards)
        {
            if (guard.Of(cell) is { } finding && told.Add((finding.Code, finding.Span)))
            {
                found.Add(finding);
            }
        }
    }
}
