using System.Text.Json;
using PegOpenData.Publishing.Site;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Datasets.Json;

/// <summary>An indicator as JSON.</summary>
internal static class IndicatorJson
{
    public static void Write(Utf8JsonWriter json, Indicator indicator, PublishedPlan plan)
    {
        json.Field("id", indicator.Id);
        json.Field("obiettivo", indicator.Objective);
        json.Field("fase", indicator.Phase);
        json.Field("linea", indicator.Line);
        json.Field("codice", indicator.Code);
        json.Field("denominazione", indicator.Name);
        json.Field("tipo", indicator.Kind);
        json.Field("unita", indicator.Unit);
        json.Field("formula", indicator.Formula);
        json.Field("fonte_dato", indicator.DataSource);
        json.Field("verso", indicator.Trend?.Italian());
        json.Field("peso", indicator.Weight);
        json.Field("serie", indicator.Series);
        WriteValues(json, indicator, plan);
        json.Object("esito_dichiarato", indicator.DeclaredOutcome, SharedJson.DeclaredOutcome);
        json.Object("esito", plan.Standings[indicator.Id].Outcome, WriteOutcome);
        json.Field("perche_manca", indicator.WhyMissing);
        json.Tail(indicator);
    }

    private static void WriteValues(Utf8JsonWriter json, Indicator indicator, PublishedPlan plan)
    {
        json.Object("iniziale", indicator.Baseline, (writer, baseline) =>
        {
            SharedJson.Wording(writer, baseline);
            writer.Field("anno", baseline.Year);
        });
        json.Object("atteso", plan.Standings[indicator.Id].Target, SharedJson.Wording);
        json.Objects("attesi_per_anno", indicator.TargetsByYear, (writer, pair) => WriteYear(writer, pair.Key, pair.Value));
        json.Object("raggiunto", plan.Standings[indicator.Id].Result, SharedJson.Wording);
        json.Objects("storico", indicator.History, (writer, pair) => WriteYear(writer, pair.Key, pair.Value));
        json.Objects("rilevazioni", MeasurementView.Of(indicator, plan), SharedJson.Measurement);
    }

    private static void WriteYear(Utf8JsonWriter json, int year, Wording wording)
    {
        json.WriteNumber("anno", year);
        SharedJson.Wording(json, wording);
    }

    private static void WriteOutcome(Utf8JsonWriter json, Outcome outcome)
    {
        json.Field("esito", outcome.Kind.Italian());
        json.Field("regola", outcome.Reason.Italian());
        json.Field("percentuale", outcome.Share is { } share ? decimal.Round(share, 2) : null);
        json.WriteBoolean("calcolato", outcome.Reason != OutcomeReason.Declared);
    }
}
