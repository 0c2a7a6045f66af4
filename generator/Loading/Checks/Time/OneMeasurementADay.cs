namespace PegOpenData.Loading.Checks.Time;

/// <summary>Of an indicator or of a phase there is one measurement for a day: with two, which one counts would be chance.</summary>
internal sealed class OneMeasurementADay : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        var first = new Dictionary<(Slug? Indicator, Slug? Phase, DateOnly Date), Measurement>();
        foreach (var measured in index.Plan.Measurements.Where(measured => measured.Indicator is null != measured.Phase is null))
        {
            if (!first.TryAdd((measured.Indicator, measured.Phase, measured.Date), measured))
            {
                var other = first[(measured.Indicator, measured.Phase, measured.Date)];
                yield return Errors.Checks.SecondMeasurement(measured, other.Source.Span);
            }
        }
    }
}
