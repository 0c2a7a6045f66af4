namespace PegOpenData.Cli.Reports;

/// <summary>Says how much was read.</summary>
internal static class PlanTotals
{
    /// <summary>By Italian name, the largest things first.</summary>
    public static IReadOnlyDictionary<string, int> Of(Publication publication)
    {
        var plans = publication.Administrations.SelectMany(administration => administration.Plans).ToList();
        return new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["enti"] = publication.Administrations.Length,
            ["piani"] = plans.Count,
            ["obiettivi"] = plans.Sum(plan => plan.Objectives.Length),
            ["fasi"] = plans.Sum(plan => plan.Phases.Length),
            ["indicatori"] = plans.Sum(plan => plan.Indicators.Length),
            ["risorse"] = plans.Sum(plan => plan.BudgetLines.Length),
        };
    }

    /// <summary>"Enti 2, piani 3, obiettivi 15, …"</summary>
    public static string Sentence(Publication publication)
    {
        var totals = string.Join(", ", Of(publication).Select(total => $"{total.Key} {total.Value}"));
        return $"{char.ToUpperInvariant(totals[0])}{totals[1..]}.";
    }
}
