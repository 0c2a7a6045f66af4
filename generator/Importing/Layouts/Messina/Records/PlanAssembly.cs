using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Messina.Pages;

namespace PegOpenData.Importing.Layouts.Messina.Records;

/// <summary>Puts together the plan from its cover and its sheets. Nothing in the texts is made an indicator: the document has none.</summary>
internal sealed class PlanAssembly(ImportContext context, PlanHeading heading, Cover cover, ImmutableArray<CommunicationSheet> sheets)
{
    private const string Missing =
        "Ci sono le azioni di comunicazione collegate agli obiettivi: mancano gli altri contenuti del Piano degli obiettivi, e il documento non ha indicatori, fasi e risorse.";

    public Plan Assemble()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Quadro sinottico, azioni di programmazione {heading.Year}");
        var title = context.Options.DocumentTitle ?? name;
        var centres = new CentreRegister(heading.Identifiers, title, sheets);
        var wanted = TitleSlugs.Of([.. sheets.Select(sheet => (sheet.Objective.Title, centres.ServiceOf(sheet)))]);
        var objectives = sheets.Zip(wanted, (sheet, id) => ObjectiveOf(sheet, id, centres, title)).ToImmutableArray();
        return heading.NewPlan(name, title) with
        {
            Acts = [.. sheets.Select(sheet => sheet.Objective.Act).OfType<Act>().Distinct().OrderBy(act => act.Date)],
            ResponsibleOffice = cover.Office,
            Coverage = new Coverage(IsComplete: false, Missing),
            Note = cover.Signatures.IsEmpty ? null : $"In copertina firmano, con nomi che qui non si riportano: {string.Join("; ", cover.Signatures)}.",
            Objectives = objectives,
            Centres = centres.All,
        };
    }

    private Objective ObjectiveOf(CommunicationSheet sheet, Slug wanted, CentreRegister centres, string document) => new()
    {
        Id = heading.Identifiers.Take(wanted, owner: wanted, sheet.Line.Number),
        Code = sheet.Objective.Number,
        Title = sheet.Objective.Title,
        Centre = centres.ServiceOf(sheet),
        Sections = SectionsOf(sheet),
        Provenance = sheet.Line.FoundIn(document, sheet.Number),
        Source = ImportContext.SourceOf(sheet.Line),
    };

    /// <summary>The reference to the Piano degli Obiettivi, word for word, then the cells of text.</summary>
    private static ImmutableArray<Section> SectionsOf(CommunicationSheet sheet) =>
    [
        new Section("Riferimento", MarkdownText.Escape(sheet.Objective.Reference)),
        .. sheet.Sections.Select(section => new Section(section.Name, MarkdownText.FromParagraphs(section.Paragraphs))),
    ];
}
