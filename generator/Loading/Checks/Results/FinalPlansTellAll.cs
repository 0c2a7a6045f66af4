using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.Results;

/// <summary>A plan that is closed says of each target what became of it, or why nobody knows; objectives that were put off or given up need not.</summary>
internal sealed class FinalPlansTellAll : IPlanCheck
{
    public IReadOnlyList<string> Needs => [Collections.Measurements];

    public IEnumerable<Diagnostic> Check(PlanIndex index) => index.Plan.Status != PlanStatus.Final ? [] :
        from indicator in index.Plan.Indicators
        where IsExpected(indicator, index) && indicator is { WhyMissing: null, DeclaredOutcome: null } && OutcomeRules.ResultOf(indicator, index) is null
        select Errors.Checks.ResultMissing(indicator.Source["atteso"], indicator.Subject);

    private static bool IsExpected(Indicator indicator, PlanIndex index) =>
        OutcomeRules.TargetOf(indicator, index.Plan) is not null
        && (index.ObjectiveOf(indicator) is not { } objective || index.Objectives.GetValueOrDefault(objective) is not { Status: not ObjectiveStatus.Active });
}
