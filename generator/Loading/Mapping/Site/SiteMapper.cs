using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping.Site;

/// <summary>Makes the settings of the site out of <c>site.yaml</c>.</summary>
internal static class SiteMapper
{
    public static SiteSettings Map(MappingNode settings, DiagnosticBag bag)
    {
        var fields = new Fields(settings, bag);
        return new SiteSettings
        {
            Source = fields.Source,
            Title = fields.Required("titolo"),
            Tagline = fields.Text("sottotitolo"),
            Address = fields.Address("indirizzo"),
            Theme = fields.Text("tema") ?? "Italia",
            Language = fields.Text("lingua") ?? "it",
            HomeAdministration = fields.Flag("portale") ? null : fields.Id("ente"),
            Parent = fields.Nested("ente_superiore") is { } parent ? Link(parent) : null,
            FooterLinks = [.. fields.Items("collegamenti").Select(Link)],
            Contact = fields.Text("contatto"),
        };
    }

    private static SiteLink Link(Fields link) => new(link.Required("testo"), link.Required("href"), link.Source);
}
