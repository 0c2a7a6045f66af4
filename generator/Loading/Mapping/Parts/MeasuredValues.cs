using System.Collections.Immutable;

namespace PegOpenData.Loading.Mapping.Parts;

/// <summary>Reads what was measured beside the indicator that it belongs to, which stands in another file: <c>80</c> is 80 % where the indicator's unit is «%».</summary>
internal static class MeasuredValues
{
    public static ImmutableArray<Measurement> ReadBeside(IEnumerable<Indicator> indicators, IEnumerable<Measurement> measurements)
    {
        var contexts = indicators.DistinctBy(indicator => indicator.Id).ToDictionary(indicator => indicator.Id, indicator => ReadingContext.Of(indicator).OfResult());
        return
        [
            .. measurements.Select(measurement => measurement.Indicator is { } id && contexts.TryGetValue(id, out var context)
                ? measurement with { Value = measurement.Value with { Reading = TargetReader.Read(measurement.Value.Text, context) } }
                : measurement),
        ];
    }
}
