using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Capannori.Front;
using PegOpenData.Importing.Registers;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>Puts together the administration and its plan from what was read of each part.</summary>
internal static class PlanAssembly
{
    /// <summary>The administration, or null where whose plan it is or of which year is not known.</summary>
    public static Administration? Assemble(ImportContext context, FrontPage front, Body body)
    {
        var heading = PlanHeading.Of(context, new PrintedHeading
        {
            AdministrationName = front.AdministrationName,
            PlanKind = "peg-straordinario",
            Line = front.TitleLine,
        });
        var missing = IndexCheck.Missing(context, front, body);
        if (heading is null)
        {
            return null;
        }

        YearCheck.Check(context, heading.Year, body);
        return heading.With(PlanOf(context, heading, front, body, missing));
    }

    private static Plan PlanOf(ImportContext context, PlanHeading heading, FrontPage front, Body body, ImmutableArray<IndexEntry> missing)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Obiettivi PEG straordinari {heading.Year}");
        var title = context.Options.DocumentTitle ?? FrontPage.Title;
        var centres = CentreRegister.Of(context, title, front, body);
        var lines = new LineRegister(heading.Identifiers, title);
        var dup = new DupLines(context, lines);
        var staff = new StaffRegister(context, title);
        var wanted = TitleSlugs.Of([.. body.Sheets.Select(sheet => (sheet.Title, CentreRegister.IdOf(sheet.Centre)))]);
        var records = body.Sheets.Zip(wanted, (sheet, id) => new ObjectiveAssembly(heading, title, sheet, CentreRegister.IdOf(sheet.Centre), id)).ToList();
        records.ForEach(record => record.CountStaff(staff));

        // Now all the names are known that no text may hold.
        var write = new TextWriting(context);
        var objectives = records.Select(record => record.ObjectiveOf(dup, write)).ToImmutableArray();
        var phases = records.SelectMany(record => record.PhasesOf(write)).ToImmutableArray();
        var indicators = records.SelectMany(record => record.IndicatorsOf()).ToImmutableArray();
        return heading.NewPlan(name, title) with
        {
            Coverage = CoverageOf(missing),
            Centres = centres,
            Objectives = objectives,
            Lines = lines.All,
            Phases = phases,
            Indicators = indicators,
            Staff = staff.Groups(centres),
        };
    }

    private static Coverage CoverageOf(ImmutableArray<IndexEntry> missing) => missing.IsEmpty
        ? new Coverage(IsComplete: true, Missing: null)
        : new Coverage(IsComplete: false, $"Mancano gli obiettivi di questi uffici, che l'indice del documento nomina: {string.Join("; ", missing.Select(Named))}.");

    private static string Named(IndexEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Path} (pagina {entry.Page})");
}
