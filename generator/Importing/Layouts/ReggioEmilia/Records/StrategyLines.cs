using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;
using PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>The lines of the strategy: they have no code, so a line is its name under the line above it.</summary>
internal sealed class StrategyLines(LineRegister lines)
{
    /// <summary>Where the lines are printed first, is where they stand: the summary comes before the sheets.</summary>
    public void Add(IEnumerable<SummaryRow> summary)
    {
        foreach (var row in summary)
        {
            Find(row.Strategy.DownToFirstGap, row.Line);
        }
    }

    /// <summary>The lowest line of a strategy; null where it has none.</summary>
    /// <param name="line">Where it is printed, for those not met before.</param>
    public Slug? Find(Strategy strategy, SourceLine line)
    {
        Slug? parent = null;
        foreach (var (level, name) in strategy.Levels)
        {
            if (name is not null)
            {
                parent = lines.Find(new PrintedLine(line, level, Code: null, name) { Parent = parent }, owner: parent ?? default).Id;
            }
        }

        return parent;
    }
}
