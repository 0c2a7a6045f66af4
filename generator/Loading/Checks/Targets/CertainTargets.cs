namespace PegOpenData.Loading.Checks.Targets;

/// <summary>The words of a target have one reading; where they have two, whoever keeps the data is told.</summary>
internal sealed class CertainTargets : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
        from indicator in index.Plan.Indicators
        from target in TargetsOf(indicator)
        where target.Target.Reading.IsUncertain
        select Errors.Checks.DoubtfulTarget(indicator.Source[target.Place], target.Target.Text, indicator.Subject);

    private static IEnumerable<(string Place, Target Target)> TargetsOf(Indicator indicator) =>
        (indicator.Target is { } target ? [("atteso", target)] : Enumerable.Empty<(string, Target)>())
            .Concat(indicator.TargetsByYear.Select(entry => (FormattableString.Invariant($"atteso.{entry.Key}"), entry.Value)));
}
