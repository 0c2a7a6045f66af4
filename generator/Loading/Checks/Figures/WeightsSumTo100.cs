namespace PegOpenData.Loading.Checks.Figures;

/// <summary>Those that share something out by weights share out one hundred; a cent of rounding is allowed.</summary>
/// <param name="needs">The collections that the weights are of.</param>
internal sealed class WeightsSumTo100(IReadOnlyList<string> needs, Func<PlanIndex, IEnumerable<Shares>> shares) : IPlanCheck
{
    private const decimal Tolerance = 0.01m;

    public IReadOnlyList<string> Needs => needs;

    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
        from shared in shares(index)
        let sum = shared.Weights.Sum() ?? 0
        where shared.Weights.Any(weight => weight is not null) && Math.Abs(sum - 100) > Tolerance
        select Errors.Checks.WeightsNot100(shared.Owner.Source[shared.Field], shared.Whose, sum, shared.Owner.Subject);
}
