using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>Outcomes counted, never averaged; what is not assessable is out of the count and said apart.</summary>
public sealed record OutcomeTally
{
    private static readonly ImmutableArray<OutcomeKind> Order =
        [OutcomeKind.Exceeded, OutcomeKind.Achieved, OutcomeKind.Partial, OutcomeKind.NotAchieved, OutcomeKind.InProgress];

    /// <summary>The kinds that occur, best first.</summary>
    public required ImmutableArray<(OutcomeKind Kind, int Count)> Counts { get; init; }

    public required int NotAssessable { get; init; }

    public int Total => Counts.Sum(pair => pair.Count) + NotAssessable;

    public static OutcomeTally Of(IEnumerable<Outcome> outcomes)
    {
        var byKind = outcomes.CountBy(outcome => outcome.Kind).ToDictionary();
        return new OutcomeTally
        {
            Counts = [.. Order.Where(byKind.ContainsKey).Select(kind => (kind, byKind[kind]))],
            NotAssessable = byKind.GetValueOrDefault(OutcomeKind.NotAssessable),
        };
    }
}
