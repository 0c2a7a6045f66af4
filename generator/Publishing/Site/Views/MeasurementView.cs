using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>A value measured on a date; the date is unknown where a result was reported without one.</summary>
public sealed record MeasurementView(DateOnly? Date, Result Value, string? Note)
{
    /// <summary>The measurements by date, then the result the office reported, unless it is the last of them.</summary>
    public static ImmutableArray<MeasurementView> Of(Indicator indicator, PublishedPlan plan)
    {
        var measured = plan.Index.MeasurementsOfIndicator[indicator.Id].Select(Of).ToList();
        var reported = indicator.Result;
        return reported is null || measured.Any(view => view.Value.Text == reported.Text && (reported.Date is null || view.Date == reported.Date))
            ? [.. measured]
            : [.. measured, new MeasurementView(reported.Date, reported, null)];
    }

    /// <summary>The measurements of a phase, by date.</summary>
    public static ImmutableArray<MeasurementView> Of(Phase phase, PublishedPlan plan) => [.. plan.Index.MeasurementsOfPhase[phase.Id].Select(Of)];

    private static MeasurementView Of(Measurement measurement) => new(measurement.Date, measurement.Value, measurement.Note);
}
