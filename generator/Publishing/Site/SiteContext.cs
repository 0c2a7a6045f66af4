using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Site;

/// <summary>What every component of a page may ask: links, texts, formats, and what the whole site shares.</summary>
public sealed class SiteContext(SiteFrame frame, Page page, LinkLedger links)
{
    public Page Page { get; } = page;

    public SiteFrame Frame { get; } = frame;

    public SiteSettings Settings => Frame.Settings;

    public Texts Texts => Frame.Texts;

    public Format Format => Frame.Format;

    /// <summary>A relative link to an address of the site, entered in the ledger so that the build knows it must resolve.</summary>
    public string Href(UrlPath target, string? anchor = null)
    {
        links.Add(Page.Url, target);
        return Relative(target, anchor);
    }

    /// <summary>A relative link to a file of the theme's <c>assets/</c>.</summary>
    public string Asset(string name) => Href(Addresses.Asset(name));

    /// <summary>A link as written in settings, where it is checked once for all pages: relative inside the site, otherwise as it is.</summary>
    public string Href(SiteLink link) => link.Inside is { } target ? Relative(target, link.Anchor) : link.Href;

    private string Relative(UrlPath target, string? anchor)
    {
        var path = target.RelativeTo(Page.Url);
        return anchor is null ? path : $"{path}#{anchor}";
    }
}
