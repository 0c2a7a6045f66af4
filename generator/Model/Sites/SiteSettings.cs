using System.Collections.Immutable;

namespace PegOpenData.Model.Sites;

/// <summary>What <c>content/site.yaml</c> says: names, address, theme, links.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public string? Tagline { get; init; }

    /// <summary>The absolute address the site is published at; needed by whatever must name itself from outside.</summary>
    public Uri? Address { get; init; }

    /// <summary>The folder of <c>themes/</c> that draws the pages.</summary>
    public string Theme { get; init; } = "Italia";

    public string Language { get; init; } = "it";

    /// <summary>The administration whose home is the site's home; null for a portal of all.</summary>
    public Slug? HomeAdministration { get; init; }

    /// <summary>The body above, shown in the slim header.</summary>
    public SiteLink? Parent { get; init; }

    public ImmutableArray<SiteLink> FooterLinks { get; init; } = [];

    /// <summary>Every link that the settings name.</summary>
    public IEnumerable<SiteLink> Links => Parent is null ? FooterLinks : FooterLinks.Prepend(Parent);

    /// <summary>Where to write about the site.</summary>
    public string? Contact { get; init; }

    public required Source Source { get; init; }
}
