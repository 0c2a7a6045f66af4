namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>Which way is better: the printed comparison says it, else what the office wrote.</summary>
internal static class WantedTrend
{
    public static bool IsIncreasing(Reading target, Trend? trend) =>
        target.Operator is Operator.AtLeast or Operator.MoreThan || (target.Operator is null && trend == Trend.Increasing);

    public static bool IsDecreasing(Reading target, Trend? trend) =>
        target.Operator is Operator.AtMost or Operator.LessThan || (target.Operator is null && trend == Trend.Decreasing);

    /// <summary>The printed comparison, where there is one, is the reason; else <paramref name="trend"/> is.</summary>
    public static OutcomeReason Reason(Reading target, OutcomeReason trend) =>
        target.Operator is null ? trend : OutcomeReason.PrintedOperator;
}
