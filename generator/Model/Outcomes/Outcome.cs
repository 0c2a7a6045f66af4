namespace PegOpenData.Model.Outcomes;

/// <summary>How a target ended, and by which rule it is said.</summary>
/// <param name="Share">Result over target in percent, where the rule gives one.</param>
public sealed record Outcome(OutcomeKind Kind, OutcomeReason Reason, decimal? Share = null);
