using System.Collections.Immutable;

namespace PegOpenData.Model.Sites;

/// <summary>Everything that was read and found fit to publish: the middle of the house, between loading and publishing.</summary>
public sealed record Publication
{
    public required SiteSettings Settings { get; init; }

    /// <summary>By identifier.</summary>
    public ImmutableArray<Administration> Administrations { get; init; } = [];

    public ImmutableArray<ContentPage> Pages { get; init; } = [];

    public required DataDictionary Dictionary { get; init; }
}
