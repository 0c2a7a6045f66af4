using PegOpenData.Loading.Mapping.Parts;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>Indicators.</summary>
internal static class IndicatorMapper
{
    public static Indicator Map(Fields record, Around around)
    {
        var values = new TargetMapper(record);
        return new Indicator
        {
            Id = record.OwnId,
            Source = record.Source,
            Note = record.Text("note"),
            Provenance = record.Provenance(),
            Objective = record.Parent("obiettivo", around.Objective),
            Phase = record.Parent("fase", around.Phase),
            Line = record.Id("linea"),
            Code = record.Text("codice"),
            Name = record.Text("denominazione"),
            Kind = record.Text("tipo"),
            Unit = record.Text("unita"),
            Formula = record.Text("formula"),
            DataSource = record.Text("fonte_dato"),
            Trend = record.Term<Trend>("verso"),
            Weight = record.Decimal("peso"),
            Series = record.Text("serie"),
            Baseline = values.Baseline(),
            Target = values.Target(),
            TargetsByYear = values.TargetsByYear(),
            Result = values.Result(),
            History = values.History(),
            WhyMissing = record.Text("perche_manca"),
            DeclaredOutcome = record.DeclaredOutcome(),
        };
    }
}
