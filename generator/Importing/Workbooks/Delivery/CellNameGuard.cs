using PegOpenData.Importing.Staff;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Last look before tables become data: a name that was left out of its column may stand in no other cell.</summary>
internal sealed class CellNameGuard(IEnumerable<string> leftOut, DiagnosticBag found)
{
    private readonly PersonNames names = new(leftOut);

    /// <summary>One finding a cell, without the name.</summary>
    public void Check(PlanDelivery delivery)
    {
        var trees = new[] { delivery.Administration, delivery.Plan }.OfType<MappingNode>().Concat(delivery.Records.Values.SelectMany(records => records));
        foreach (var cell in trees.SelectMany(CellsWithNames).Distinct())
        {
            found.Add(Errors.Importing.NameInText(cell) with { IsPersonal = true });
        }
    }

    private IEnumerable<SourceSpan> CellsWithNames(Node node) => node switch
    {
        ScalarNode scalar => names.AreIn(scalar.Text) ? [scalar.Span] : [],
        SequenceNode list => list.Items.SelectMany(CellsWithNames),
        MappingNode map => map.Entries.SelectMany(entry => CellsWithNames(entry.Value)),
        _ => [],
    };
}
