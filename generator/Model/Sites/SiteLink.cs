namespace PegOpenData.Model.Sites;

/// <summary>A named link of the site's header or footer: a page of the site (from <c>/</c>) or an address outside.</summary>
public sealed record SiteLink(string Text, string Href, Source Source)
{
    /// <summary>The page of the site, without its anchor; null for an address outside.</summary>
    public UrlPath? Inside => UrlPath.TryParse(Href.Split('#')[0], out var path) ? path : null;

    /// <summary>The part of the page after <c>#</c>.</summary>
    public string? Anchor => Href.Split('#', 2).ElementAtOrDefault(1);
}
