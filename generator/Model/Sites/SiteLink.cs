namespace PegOpenData.Model.Sites;

/// <summary>A named link of the site's header or footer: a page of the site (from <c>/</c>) or an address outside.</summary>
public sealed record SiteLink(string Text, string Href, Source Source);
