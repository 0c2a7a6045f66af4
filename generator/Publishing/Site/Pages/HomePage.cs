using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Pages;

/// <summary>The portal's home: every administration with its plans.</summary>
public sealed record HomePage : Page
{
    public required ImmutableArray<AdministrationPage> Administrations { get; init; }

    /// <summary>The site's own explanatory pages.</summary>
    public required ImmutableArray<ContentPage> Guides { get; init; }
}
