using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping.Site;

/// <summary>Makes a page out of its header and its Markdown.</summary>
internal static class PageMapper
{
    public static ContentPage Map(UrlPath url, MappingNode header, string markdown, DiagnosticBag bag)
    {
        var fields = new Fields(header, bag);
        return new ContentPage
        {
            Url = url,
            Source = fields.Source,
            Title = fields.Required("titolo"),
            Description = fields.Text("descrizione"),
            MenuOrder = fields.Integer("menu"),
            Markdown = markdown,
        };
    }
}
