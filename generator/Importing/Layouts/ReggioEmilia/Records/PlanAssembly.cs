using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Layouts.ReggioEmilia.Parts;
using PegOpenData.Importing.Registers;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>Puts together the plan from what was read of each part.</summary>
internal sealed class PlanAssembly(ImportContext context, FrontPage front, IReadOnlyList<PrintedCentre> centres)
{
    /// <summary>The administration, or null where neither the document nor an option says whose plan it is.</summary>
    public Administration? Assemble()
    {
        var printed = new PrintedHeading { Year = front.Year, PlanKind = front.Title is null ? null : "peg", Line = front.Line };
        return PlanHeading.Of(context, printed) is { } heading ? heading.With(PlanOf(heading)) : null;
    }

    private Plan PlanOf(PlanHeading heading)
    {
        var name = front.Title ?? string.Create(CultureInfo.InvariantCulture, $"Piano Esecutivo di Gestione {heading.Year}");
        var title = context.Options.DocumentTitle ?? TitleOf(name);
        var lines = new LineRegister(heading.Identifiers, title);
        var plan = new PlanContext(context, heading, title, new StrategyLines(lines), new StaffRegister(context, title));
        var made = centres.Select(centre => new CentreAssembly(plan, centre)).ToList();
        var sheets = made.SelectMany(centre => centre.Sheets).ToList();
        var givenNames = new GivenNames(context);
        ImmutableArray<Centre> records = [.. made.Select(centre => centre.Centre)];
        return heading.NewPlan(name, title) with
        {
            Updated = front.Printed,
            Coverage = new Coverage(IsComplete: false, $"Ci sono solo i dati di {PartName}: mancano le altre parti del piano."),
            PrintedTotals = [.. made.SelectMany(centre => centre.Totals), .. sheets.SelectMany(sheet => sheet.Totals)],
            Centres = records,
            Lines = lines.All,
            Sheets = [.. sheets.Select(sheet => sheet.Sheet)],
            Objectives = [.. sheets.SelectMany(sheet => sheet.Objectives)],
            Phases = [.. sheets.SelectMany(sheet => sheet.Phases).Select(givenNames.LeftOutOf)],
            Indicators = [.. sheets.SelectMany(sheet => sheet.Indicators).Select(givenNames.LeftOutOf)],
            BudgetLines = [.. sheets.SelectMany(sheet => sheet.BudgetLines)],
            Staff = plan.Staff.Groups(records),
        };
    }

    private string PartName => string.Join(", ", new[] { front.Annex, front.Area }.OfType<string>()) is { Length: > 0 } name ? name : "un'area";

    private string TitleOf(string name) =>
        string.Join(", ", new[] { front.ShortTitle is null ? name : $"{name} ({front.ShortTitle})", front.Annex, front.Area }.OfType<string>());
}
