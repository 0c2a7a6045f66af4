using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The money of the plan.</summary>
public sealed record MoneyPage : PlanPage
{
    public required MoneyView Money { get; init; }
}
