using System.Collections.Immutable;

namespace PegOpenData.Publishing.Diff;

/// <summary>What changed for a citizen between two versions of the data.</summary>
/// <param name="Administrations">Those that do not say the same of themselves.</param>
/// <param name="Plans">Those that are not the same, by administration and plan.</param>
public sealed record DataDiff(ImmutableArray<AdministrationDiff> Administrations, ImmutableArray<PlanDiff> Plans)
{
    public bool IsEmpty => Administrations.IsEmpty && Plans.IsEmpty;

    /// <summary>How many administrations came, went or changed.</summary>
    public IReadOnlyList<(DiffKind Kind, int Count)> AdministrationTally =>
        [.. Administrations.CountBy(administration => administration.Kind).OrderBy(tally => tally.Key).Select(tally => (tally.Key, tally.Value))];

    /// <summary>How many plans came, went or changed.</summary>
    public IReadOnlyList<(DiffKind Kind, int Count)> PlanTally => [.. Plans.CountBy(plan => plan.Kind).OrderBy(tally => tally.Key).Select(tally => (tally.Key, tally.Value))];

    /// <summary>The same for the records of plans that changed, by collection.</summary>
    public IReadOnlyList<(string Collection, DiffKind Kind, int Count)> RecordTally =>
    [
        .. Plans.SelectMany(plan => plan.All).Where(record => record.Kind != DiffKind.Changed || !record.Fields.IsEmpty || record.FormerId is not null)
            .CountBy(record => (record.Collection, record.Kind))
            .OrderBy(tally => RecordOrder.Of(tally.Key.Collection)).ThenBy(tally => tally.Key.Kind).Select(tally => (tally.Key.Collection, tally.Key.Kind, tally.Value)),
    ];

    /// <summary>Of the changed records of a collection, how many have another title or name.</summary>
    public int Renamed(string collection) =>
        Plans.SelectMany(plan => plan.All).Count(record => record.Collection == collection && record.Fields.Any(change => change.Topic == DiffTopic.Title));

    /// <summary>How many values changed, by what they are about.</summary>
    public IReadOnlyList<(DiffTopic Topic, int Count)> TopicTally =>
    [
        .. Administrations.SelectMany(administration => administration.Fields).Concat(Plans.SelectMany(plan => plan.Fields.Concat(plan.All.SelectMany(record => record.Fields))))
            .CountBy(change => change.Topic).OrderBy(tally => tally.Key).Select(tally => (tally.Key, tally.Value)),
    ];

    public int NotCompared => Plans.Sum(plan => plan.NotCompared);
}
