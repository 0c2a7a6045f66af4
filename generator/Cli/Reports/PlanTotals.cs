namespace PegOpenData.Cli.Reports;

/// <summary>Says in one line how much was read.</summary>
internal static class PlanTotals
{
    /// <summary>"Enti 2, piani 3, obiettivi 15, …"</summary>
    public static string Sentence(Publication publication)
    {
        var plans = publication.Administrations.SelectMany(administration => administration.Plans).ToList();
        return $"Enti {publication.Administrations.Length}, piani {plans.Count}, obiettivi {plans.Sum(plan => plan.Objectives.Length)}, "
            + $"fasi {plans.Sum(plan => plan.Phases.Length)}, indicatori {plans.Sum(plan => plan.Indicators.Length)}, risorse {plans.Sum(plan => plan.BudgetLines.Length)}.";
    }
}
