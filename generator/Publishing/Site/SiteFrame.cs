using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Site;

/// <summary>What all pages share: settings, language, menu.</summary>
public sealed record SiteFrame
{
    public required SiteSettings Settings { get; init; }

    public required Texts Texts { get; init; }

    public required Format Format { get; init; }

    /// <summary>The main menu: the pages of <c>content/</c> that ask for a place, in order.</summary>
    public ImmutableArray<Crumb> Menu { get; init; } = [];

    /// <summary>The program and its version, for the footer and the <c>generator</c> tag.</summary>
    public required string Generator { get; init; }
}
