using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site;

/// <summary>What a page says, before a theme draws it. Each kind of page is a record of its own in <c>Pages/</c>.</summary>
public abstract record Page
{
    public required UrlPath Url { get; init; }

    /// <summary>The page's heading, unique within its administration as far as its data are.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and lists.</summary>
    public string? Description { get; init; }

    /// <summary>The way to the page, from the home, without the page itself.</summary>
    public ImmutableArray<Crumb> Breadcrumbs { get; init; } = [];

    /// <summary>Whose page it is; null for pages of the whole site.</summary>
    public Administration? Administration { get; init; }

    /// <summary>The files that hold the data of this page.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    /// <summary>Asked not to be indexed: demonstration data only.</summary>
    public bool IsHidden => Administration?.IsDemonstration ?? false;
}
