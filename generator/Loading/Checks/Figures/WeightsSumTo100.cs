using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.Figures;

/// <summary>The phases of an objective that carry weights share out one hundred; a cent of rounding is allowed.</summary>
internal sealed class WeightsSumTo100 : IPlanCheck
{
    private const decimal Tolerance = 0.01m;

    public IReadOnlyList<string> Needs => [Collections.Phases];

    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        foreach (var objective in index.Objectives.Values)
        {
            var weights = index.PhasesOfObjective[objective.Id].Select(phase => phase.Weight).OfType<decimal>().ToList();
            if (weights.Count > 0 && Math.Abs(weights.Sum() - 100) > Tolerance)
            {
                yield return Errors.Checks.WeightsNot100(objective.Source["fasi"], weights.Sum(), objective.Subject);
            }
        }
    }
}
