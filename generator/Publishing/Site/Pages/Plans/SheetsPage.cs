using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The sheets of the plan.</summary>
public sealed record SheetsPage : PlanPage
{
    public required ImmutableArray<Sheet> Sheets { get; init; }
}
