namespace PegOpenData.Loading.Checks.Results;

/// <summary>Once results are told of a plan, they say of which day they are, or the plan does for all of them.</summary>
internal sealed class DatedResults : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) => index.Plan is { AsOf: not null } or { Status: PlanStatus.Forecast } ? [] :
        from indicator in index.Plan.Indicators
        where indicator.Result is { Date: null }
        select Errors.Checks.UndatedResult(indicator.Source["raggiunto"], indicator.Subject);
}
