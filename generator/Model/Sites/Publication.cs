using System.Collections.Immutable;

namespace PegOpenData.Model.Sites;

/// <summary>Everything that was read and found fit to publish: the middle of the house, between loading and publishing.</summary>
public sealed record Publication
{
    public required SiteSettings Settings { get; init; }

    /// <summary>By identifier.</summary>
    public ImmutableArray<Administration> Administrations { get; init; } = [];

    public ImmutableArray<ContentPage> Pages { get; init; } = [];

    /// <summary>By address.</summary>
    public ImmutableArray<SitePicture> Pictures { get; init; } = [];

    /// <summary>The pages that ask for a place in the menu, in its order.</summary>
    public IEnumerable<ContentPage> MenuPages => Pages.Where(page => page.MenuOrder is not null).OrderBy(page => page.MenuOrder).ThenBy(page => page.Url);

    public required DataDictionary Dictionary { get; init; }
}
