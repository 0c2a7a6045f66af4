using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo;

/// <summary>Reads one objective from its pages, section by section.</summary>
internal static class SheetReader
{
    public static ObjectiveSheet Read(ImportContext context, ImmutableArray<Page> pages)
    {
        var head = pages[0].Head;
        var sections = SectionReader.Read(context, head, pages.SelectMany(page => page.Body));
        var revenue = BudgetTable.Read(context, Direction.Revenue, [.. sections[SectionTitle.Revenue]]);
        var expenditure = BudgetTable.Read(context, Direction.Expenditure, [.. sections[SectionTitle.Expenditure]]);
        return new ObjectiveSheet
        {
            Head = head,
            Preamble = PreambleReader.Read(context, sections[SectionTitle.Preamble]),
            Phases = PhaseTable.Read(context, sections[SectionTitle.Phases]),
            Indicators = IndicatorTable.Read(context, sections[SectionTitle.Indicators]),
            BudgetLines = [.. revenue.Rows, .. expenditure.Rows],
            Totals = [.. revenue.Totals, .. expenditure.Totals],
        };
    }
}
