namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>A target with a certain reading, and the result to hold against it.</summary>
internal sealed record Assessment(Reading Target, Result Result, Trend? Trend, Reading? Baseline, Plan Plan)
{
    public Reading Reached => Result.Reading;

    /// <summary>The result says one thing only: neither text, nor a range, nor a comparison (<c>&gt; 80%</c> is not what was measured).</summary>
    public bool IsReadable =>
        Reached is { IsUncertain: false, Maximum: null, Operator: null or Operator.Equal }
        && Reached.Kind is not (ReadingKind.Text or ReadingKind.Compound or ReadingKind.RelativeDeadline);

    public static Outcome NotAssessable(OutcomeReason reason) => new(OutcomeKind.NotAssessable, reason);

    /// <summary>The measured value in the target's own unit, or why there is none.</summary>
    public (decimal? Value, OutcomeReason Reason) Measured()
    {
        if (!IsReadable)
        {
            return (null, OutcomeReason.UnreadableResult);
        }

        return Units.AreSame(Target, Reached) ? (Reached.Value, OutcomeReason.UnreadableResult) : (null, OutcomeReason.DifferentUnits);
    }

    /// <summary>Result over target in percent; null where it would say nothing.</summary>
    public decimal? Share(decimal value) =>
        Target.Value is > 0 and { } target && value >= 0 ? Math.Round(value / target * 100, 2) : null;

    /// <summary>Judges the measured value, or says why it cannot be.</summary>
    public Outcome Judge(Func<decimal, Outcome> rule) =>
        Measured() is { Value: { } value } ? rule(value) : NotAssessable(Measured().Reason);
}
