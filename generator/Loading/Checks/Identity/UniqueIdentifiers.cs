namespace PegOpenData.Loading.Checks.Identity;

/// <summary>Within a plan an identifier stands once in each collection: it is an address.</summary>
internal sealed class UniqueIdentifiers : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        var plan = index.Plan;
        IEnumerable<IEnumerable<Entity>> collections =
            [plan.Centres, plan.Lines, plan.Sheets, plan.Objectives, plan.Phases, plan.Indicators, plan.BudgetLines];
        return collections.SelectMany(Repeated);
    }

    private static IEnumerable<Diagnostic> Repeated(IEnumerable<Entity> records)
    {
        var first = new Dictionary<Slug, Entity>();
        foreach (var record in records)
        {
            if (!first.TryAdd(record.Id, record))
            {
                yield return Errors.Checks.DuplicateIdentifier(record.Id.ToString(), record.Source["id"], first[record.Id].Source["id"], record.Subject);
            }
        }
    }
}
