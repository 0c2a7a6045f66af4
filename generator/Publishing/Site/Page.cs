using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site;

/// <summary>What a page says, before a theme draws it. Each kind of page is a record of its own in <c>Pages/</c>.</summary>
public abstract record Page
{
    public required PageHead Head { get; init; }

    public UrlPath Url => Head.Url;

    public string Title => Head.Title;

    public string? Description => Head.Description;

    public ImmutableArray<Crumb> Breadcrumbs => Head.Breadcrumbs;

    public Administration? Administration => Head.Administration;

    public ImmutableArray<Download> Downloads => Head.Downloads;

    /// <summary>Asked not to be indexed: demonstration data only.</summary>
    public bool IsHidden => Administration?.IsDemonstration ?? false;
}
