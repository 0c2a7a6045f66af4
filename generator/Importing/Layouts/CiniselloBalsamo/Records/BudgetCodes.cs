using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>The codes that stand in brackets at the end of a budget line's description; each may be missing.</summary>
internal sealed partial record BudgetCodes(string? Ministerial, string? FinancialPlan, string? Mission, string? Programme)
{
    public static BudgetCodes In(string description)
    {
        var programme = ProgrammeShape().Match(description);
        return new BudgetCodes(
            Value(MinisterialShape().Match(description), 1),
            Value(FinancialPlanShape().Match(description), 1),
            Value(programme, 1),
            Value(programme, 2));
    }

    private static string? Value(Match match, int group) => match.Success ? match.Groups[group].Value : null;

    [GeneratedRegex(@"\bcod\. minist\. ([0-9]+(?:\.[0-9]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex MinisterialShape();

    [GeneratedRegex(@"\bp\. f\. ([0-9]+(?:\.[0-9]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex FinancialPlanShape();

    [GeneratedRegex(@"\bmis\. prog\. ([0-9]{2})\.([0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex ProgrammeShape();
}
