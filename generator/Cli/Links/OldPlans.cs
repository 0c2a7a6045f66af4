namespace PegOpenData.Cli.Links;

/// <summary>The plans that nobody has brought up to date for a while. A closed one, and an example, need not be.</summary>
internal static class OldPlans
{
    private const int Months = 6;

    public static IEnumerable<Diagnostic> At(DateOnly today, IEnumerable<Administration> administrations) => administrations
        .Where(administration => !administration.IsDemonstration)
        .SelectMany(administration => administration.Plans)
        .Where(plan => plan.Status != PlanStatus.Final && plan.Updated < today.AddMonths(-Months))
        .Select(plan => Errors.Links.OldUpdate(plan.Source["data_aggiornamento"], plan.Updated!.Value, Months));
}
