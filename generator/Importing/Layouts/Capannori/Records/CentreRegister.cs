using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.Capannori.Centres;
using PegOpenData.Importing.Layouts.Capannori.Front;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>The settori and their uffici, all that the index names. The same ufficio under two settori is two centres.</summary>
internal static class CentreRegister
{
    public static ImmutableArray<Centre> Of(ImportContext context, string document, FrontPage front, Body body)
    {
        var inBody = body.Centres.ToLookup(centre => centre.Entry);
        return [.. front.Index.Select(entry => CentreOf(context, document, entry, [.. inBody[entry]]))];
    }

    /// <summary>Of settore and ufficio: <c>saster-uedpri</c>.</summary>
    public static Slug IdOf(IndexEntry entry) => Slug.FromCode(entry.Path);

    private static Centre CentreOf(ImportContext context, string document, IndexEntry entry, ImmutableArray<BodyCentre> headings)
    {
        var body = headings.FirstOrDefault();
        var line = body?.Line ?? entry.Line;
        return new Centre
        {
            Id = IdOf(entry),
            Code = entry.Code,
            Name = entry.Name,
            Kind = entry.Settore is null ? "settore" : "ufficio",
            Parent = entry.Settore is null ? null : IdOf(entry.Settore),
            Responsible = ResponsibleOf(context, entry, headings),
            Variants = body is null || body.Code == entry.Code ? [] : [body.Code],
            Provenance = line.FoundIn(document, entry.Page),
            Source = ImportContext.SourceOf(line),
        };
    }

    /// <summary>The one of the first heading that names somebody; who is printed again, or differently, is not written.</summary>
    private static Responsible? ResponsibleOf(ImportContext context, IndexEntry entry, ImmutableArray<BodyCentre> headings)
    {
        var label = entry.Settore is null ? CentreReader.SettoreLabel : CentreReader.UfficioLabel;
        if (headings.FirstOrDefault(heading => heading.ResponsibleName is not null) is not { } first)
        {
            return null;
        }

        foreach (var again in headings.Where(heading => heading != first && heading.ResponsibleName is not null))
        {
            context.Ledger.LeaveOutName(again.ResponsibleName!, label);
            if (again.ResponsibleName != first.ResponsibleName)
            {
                context.Found.Add(Errors.Importing.DisagreeingResponsibles(again.Line.Span, entry.Code, first.Line.Number));
            }
        }

        return context.ResponsibleOf(label, first.ResponsibleName, label);
    }
}
