using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages;

/// <summary>An administration: who it is, its plans, the way to Amministrazione Trasparente.</summary>
public sealed record AdministrationPage : Page
{
    public required Administration Of { get; init; }

    /// <summary>The newest first.</summary>
    public required ImmutableArray<PlanSummary> Plans { get; init; }
}
