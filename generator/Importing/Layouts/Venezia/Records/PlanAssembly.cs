using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Venezia.Table;

namespace PegOpenData.Importing.Layouts.Venezia.Records;

/// <summary>Puts together the plan from the rows of the table. The document says neither whose it is nor of which year: the heading does.</summary>
internal sealed class PlanAssembly(ImportContext context, PlanHeading heading, PegTable table)
{
    private const string Missing =
        "Il documento non ha le risorse finanziarie, il personale e i pesi, e per una parte degli obiettivi non stampa l'obiettivo strategico.";

    public Plan Assemble()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"PEG {heading.Year}");
        var title = context.Options.DocumentTitle ?? name;
        var rows = table.Blocks.SelectMany(block => block).ToImmutableArray();
        var centres = new CentreRegister(context, heading.Identifiers, title, rows);
        var lines = new ProgrammeLines(context, heading.Identifiers, title, table);
        var records = new ObjectiveAssembly(heading.Identifiers, title, centres, lines);
        var wanted = TitleSlugs.Of([.. rows.Select(row => (row.Title, centres.IdOf(row)))]);
        var objectives = rows.Zip(wanted, records.ObjectiveOf).ToImmutableArray();
        ImmutableArray<Indicator> indicators =
            [.. rows.Zip(objectives, (row, objective) => records.IndicatorOf(row, objective.Id)), .. records.LineIndicatorsOf(rows)];
        return heading.NewPlan(name, title) with
        {
            Coverage = new Coverage(IsComplete: false, Missing),
            Objectives = objectives,
            Indicators = indicators,
            Centres = centres.All,
            Lines = lines.All,
        };
    }
}
