using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Venezia.Table;

namespace PegOpenData.Importing.Layouts.Venezia.Records;

/// <summary>
/// The strategic objective of each row. It is printed on one row of those it holds for, and not at all on some pages: simply going on with the last
/// one would be wrong for a third of the rows.
/// </summary>
internal sealed class StrategicLinks
{
    private readonly Dictionary<PegRow, PegRow> labels = [];

    public StrategicLinks(PegTable table)
    {
        PegRow? label = null;
        PegRow? last = null;
        foreach (var block in table.Blocks)
        {
            label = LabelAbove(block, label, last);
            foreach (var row in block)
            {
                label = row.Strategic is null ? label : row;
                if (label is not null)
                {
                    labels.Add(row, label);
                }
            }

            last = block[^1];
        }
    }

    /// <summary>The row that prints the strategic objective of this one; null where the document does not tell it.</summary>
    public PegRow? LabelOf(PegRow row) => labels.GetValueOrDefault(row);

    /// <summary>One warning for each run of rows that nothing is told of.</summary>
    public void Report(PegTable table, DiagnosticBag found)
    {
        var run = new List<SourceLine>();
        foreach (var row in table.Blocks.SelectMany(block => block))
        {
            if (LabelOf(row) is null)
            {
                run.Add(row.Line);
            }
            else
            {
                Report(run, found);
                run.Clear();
            }
        }

        Report(run, found);
    }

    /// <summary>What the first rows of a block belong to.</summary>
    private static PegRow? LabelAbove(ImmutableArray<PegRow> block, PegRow? before, PegRow? last)
    {
        // The label of a cell merged over several rows may have slipped to a lower one.
        var printed = block.FirstOrDefault(row => row.Strategic is not null);
        if (printed is not null && block.TakeWhile(row => row != printed).All(row => IsAbout(row, printed.Mission) && HasCentreOf(row, printed)))
        {
            return printed;
        }

        var goesOn = last is not null && (IsAbout(block[0], last.Mission) || HasCentreOf(block[0], last));
        return goesOn ? before : null;
    }

    private static bool IsAbout(PegRow row, CodedName mission) => row.Mission.Code == mission.Code;

    private static bool HasCentreOf(PegRow row, PegRow other) => row.Centre.Code == other.Centre.Code;

    private static void Report(List<SourceLine> run, DiagnosticBag found)
    {
        if (run.Count > 0)
        {
            found.Add(Errors.Importing.LinkNotPrinted(run[0].Span, "Obiettivo strategico", run[^1].Number, run.Count));
        }
    }
}
