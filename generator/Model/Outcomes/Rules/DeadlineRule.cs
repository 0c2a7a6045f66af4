namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>A day to be done by. Early is on time, never exceeded.</summary>
internal sealed class DeadlineRule : IOutcomeRule
{
    public bool AppliesTo(Reading target, Trend? trend) =>
        target is { Kind: ReadingKind.Date, Date: not null, Operator: null or Operator.AtMost or Operator.LessThan };

    public Outcome Judge(Assessment assessment)
    {
        if (!assessment.IsReadable)
        {
            return Assessment.NotAssessable(OutcomeReason.UnreadableResult);
        }

        return assessment.Reached.Kind switch
        {
            ReadingKind.Date => OfDate(assessment),
            ReadingKind.Boolean => OfDone(assessment),
            _ => Assessment.NotAssessable(OutcomeReason.DifferentUnits),
        };
    }

    /// <summary>Kept or past: a deadline that can still be kept gives no outcome but "under way".</summary>
    public bool IsSettled(Outcome outcome, Reading target) => true;

    private static Outcome OfDate(Assessment assessment)
    {
        var last = assessment.Reached.Date!.Value;
        return (IsInTime(FirstDay(assessment.Reached), assessment.Target), IsInTime(last, assessment.Target)) switch
        {
            (_, true) => Achieved(),
            (false, _) => NotAchieved(),
            _ => Assessment.NotAssessable(OutcomeReason.UnreadableResult),
        };
    }

    /// <summary>"Fatto" found by the deadline was done by then, found later it may have been; "non fatto" before the deadline is still under way.</summary>
    private static Outcome OfDone(Assessment assessment)
    {
        var isDone = assessment.Reached.Value == 1;
        return (isDone, assessment.Result.Date ?? (isDone ? null : assessment.Plan.AsOf)) switch
        {
            (true, { } day) when IsInTime(day, assessment.Target) => Achieved(),
            (false, { } day) when IsInTime(day, assessment.Target) => new Outcome(OutcomeKind.InProgress, OutcomeReason.Deadline),
            (false, not null) => NotAchieved(),
            _ => Assessment.NotAssessable(OutcomeReason.UndatedResult),
        };
    }

    private static bool IsInTime(DateOnly day, Reading target) =>
        target.Operator == Operator.LessThan ? day < target.Date : day <= target.Date;

    private static DateOnly FirstDay(Reading date) => (date.Precision, date.Date!.Value) switch
    {
        (DatePrecision.Month, var day) => new DateOnly(day.Year, day.Month, 1),
        (DatePrecision.Year, var day) => new DateOnly(day.Year, 1, 1),
        (_, var day) => day,
    };

    private static Outcome Achieved() => new(OutcomeKind.Achieved, OutcomeReason.Deadline);

    private static Outcome NotAchieved() => new(OutcomeKind.NotAchieved, OutcomeReason.Deadline);
}
