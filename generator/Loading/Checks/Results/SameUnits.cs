namespace PegOpenData.Loading.Checks.Results;

/// <summary>A result is told in the unit of its target: <c>0,88</c> beside <c>90%</c> can be judged by nobody.</summary>
internal sealed class SameUnits : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
        from indicator in index.Plan.Indicators
        where OutcomeRules.Of(indicator, index).Reason == OutcomeReason.DifferentUnits
        let target = OutcomeRules.TargetOf(indicator, index.Plan)
        let result = OutcomeRules.ResultOf(indicator, index)
        where target is not null && result is not null
        select Errors.Checks.DifferentUnits(PlaceOf(result, indicator, index), target.Text, result.Text, indicator.Subject);

    /// <summary>Where the result is written: with the indicator, or among the measurements.</summary>
    private static SourceSpan PlaceOf(Result result, Indicator indicator, PlanIndex index) =>
        index.MeasurementsOfIndicator[indicator.Id].FirstOrDefault(measured => ReferenceEquals(measured.Value, result)) is { } measured
            ? measured.Source["valore"]
            : indicator.Source["raggiunto"];
}
