using System.Collections.Immutable;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo;

/// <summary>Reads one objective from its pages, section by section.</summary>
internal static class SheetReader
{
    public static ObjectiveSheet Read(ImportContext context, ImmutableArray<Page> pages)
    {
        var head = pages[0].Head;
        var sections = SectionReader.Read(context, head, pages.SelectMany(page => page.Body));
        var revenue = BudgetTable.Read(context, Direction.Revenue, [.. sections[Section.Revenue]]);
        var expenditure = BudgetTable.Read(context, Direction.Expenditure, [.. sections[Section.Expenditure]]);
        return new ObjectiveSheet
        {
            Head = head,
            Preamble = PreambleReader.Read(context, sections[Section.Preamble]),
            Phases = PhaseTable.Read(context, sections[Section.Phases]),
            Indicators = IndicatorTable.Read(context, sections[Section.Indicators]),
            BudgetLines = [.. revenue.Rows, .. expenditure.Rows],
            Totals = [.. revenue.Totals, .. expenditure.Totals],
        };
    }
}
