using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages;

/// <summary>A section of Amministrazione Trasparente.</summary>
public sealed record TransparencyPage : Page
{
    /// <summary>The law that asks for the section, as cited.</summary>
    public ImmutableArray<string> Law { get; init; } = [];

    public ImmutableArray<Crumb> Sections { get; init; } = [];

    /// <summary>The plans published in this section, the newest first.</summary>
    public ImmutableArray<PlanSummary> Plans { get; init; } = [];
}
