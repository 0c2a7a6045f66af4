using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site;

/// <summary>What every page has: an address, a name, a place, files.</summary>
public sealed record PageHead
{
    public required UrlPath Url { get; init; }

    /// <summary>The page's heading.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and lists.</summary>
    public string? Description { get; init; }

    /// <summary>The way to the page, from the home, without the page itself.</summary>
    public ImmutableArray<Crumb> Breadcrumbs { get; init; } = [];

    /// <summary>Whose page it is; null for pages of the whole site.</summary>
    public Administration? Administration { get; init; }

    /// <summary>Where an office wrote what the page is about; null for pages that the program makes of many records.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The files that hold the data of this page.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];
}
