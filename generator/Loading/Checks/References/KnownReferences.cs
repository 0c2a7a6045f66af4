namespace PegOpenData.Loading.Checks.References;

/// <summary>A record that is named is there.</summary>
/// <param name="collection">The collection that the references point to.</param>
internal sealed class KnownReferences(
    string collection, Func<PlanIndex, IReadOnlyCollection<Slug>> known, Func<Plan, IEnumerable<Reference>> references) : IPlanCheck
{
    /// <summary>To look for the nearest name is slow; who misses more than this has a wrong file rather than a slip of the pen.</summary>
    private const int NamesSuggested = 20;

    public IReadOnlyList<string> Needs => [collection];

    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        var ids = known(index).ToHashSet();
        var missing = references(index.Plan).Where(reference => !ids.Contains(reference.Id)).ToLookup(reference => reference.Id);
        if (missing.Count == 0)
        {
            return [];
        }

        var names = ids.Select(id => id.ToString()).Order(StringComparer.Ordinal).ToList();
        return missing.SelectMany((group, at) => Unknown(group, at < NamesSuggested ? NearestName.Of(group.Key.ToString(), names) : null));
    }

    private IEnumerable<Diagnostic> Unknown(IEnumerable<Reference> references, string? nearest) =>
        references.Select(reference => Errors.Checks.UnknownReference(
            reference.Source[reference.Place], reference.Field, reference.Id, collection, nearest, reference.Subject));
}
