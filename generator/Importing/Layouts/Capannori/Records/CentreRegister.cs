using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.Capannori.Centres;
using PegOpenData.Importing.Layouts.Capannori.Front;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>The settori and their uffici, all that the index names. The same ufficio under two settori is two centres.</summary>
internal static class CentreRegister
{
    public static ImmutableArray<Centre> Of(ImportContext context, string document, FrontPage front, Body body)
    {
        var inBody = body.Centres.GroupBy(centre => centre.Entry).ToDictionary(group => group.Key, group => group.First());
        return [.. front.Index.Select(entry => CentreOf(context, document, entry, inBody.GetValueOrDefault(entry)))];
    }

    /// <summary>Of settore and ufficio: <c>saster-uedpri</c>.</summary>
    public static Slug IdOf(IndexEntry entry) => Slug.FromCode(entry.Path);

    private static Centre CentreOf(ImportContext context, string document, IndexEntry entry, BodyCentre? body)
    {
        var line = body?.Line ?? entry.Line;
        return new Centre
        {
            Id = IdOf(entry),
            Code = entry.Code,
            Name = entry.Name,
            Kind = entry.Settore is null ? "settore" : "ufficio",
            Parent = entry.Settore is null ? null : IdOf(entry.Settore),
            Responsible = body?.ResponsibleName is { } name ? ResponsibleOf(context, entry, name) : null,
            Variants = body is null || body.Code == entry.Code ? [] : [body.Code],
            Provenance = new Provenance(document, line.Number, entry.Page),
            Source = ImportContext.SourceOf(line),
        };
    }

    private static Responsible ResponsibleOf(ImportContext context, IndexEntry entry, string name)
    {
        var label = entry.Settore is null ? CentreReader.SettoreLabel : CentreReader.UfficioLabel;
        return context.ResponsibleOf(label, name, label);
    }
}
