using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A row of rilevazioni.csv.</summary>
internal static class MeasurementTree
{
    public static MappingNode Of(Measurement measurement) => Tree.Map(
        ("indicatore", Id(measurement.Indicator)),
        ("fase", Id(measurement.Phase)),
        ("data", Tree.Date(measurement.Date)),
        ("valore", Tree.Text(measurement.Value.Text)),
        ("numeratore", Tree.Number(measurement.Value.Numerator)),
        ("denominatore", Tree.Number(measurement.Value.Denominator)),
        ("note", Tree.Text(measurement.Note)));
}
