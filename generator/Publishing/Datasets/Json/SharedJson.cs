using System.Text.Json;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Datasets.Json;

/// <summary>The parts that records of several kinds have in common.</summary>
internal static class SharedJson
{
    public static void Tail(this Utf8JsonWriter json, Entity record)
    {
        json.Field("note", record.Note);
        json.Object("fonte", record.Provenance, (writer, provenance) =>
        {
            writer.Field("documento", provenance.Document);
            writer.Field("riga", provenance.Line);
            writer.Field("pagina", provenance.Page);
        });
    }

    public static void Act(Utf8JsonWriter json, Act act)
    {
        json.Field("tipo", act.Kind);
        json.Field("numero", act.Number);
        json.Field("data", act.Date);
        json.Field("url", act.Url);
    }

    public static void Responsible(Utf8JsonWriter json, Responsible responsible)
    {
        json.Field("ruolo", responsible.Role);
        json.Field("nome", responsible.Name);
    }

    public static void DeclaredOutcome(Utf8JsonWriter json, DeclaredOutcome outcome)
    {
        json.Field("esito", outcome.Kind.Italian());
        json.Field("percentuale", outcome.Percentage);
        json.Field("organo", outcome.Body);
        json.Object("atto", outcome.Act, Act);
        json.Field("data", outcome.Date);
    }

    /// <summary>The words with their reading.</summary>
    public static void Wording(Utf8JsonWriter json, Wording wording)
    {
        json.Field("testo", wording.Text);
        Reading(json, wording.Reading);
        if (wording is Result result)
        {
            json.Field("rilevato_il", result.Date);
            json.Field("numeratore", result.Numerator);
            json.Field("denominatore", result.Denominator);
        }
    }

    public static void Measurement(Utf8JsonWriter json, MeasurementView measurement)
    {
        json.Field("data", measurement.Date);
        json.Object("valore", measurement.Value, Wording);
        json.Field("note", measurement.Note);
    }

    private static void Reading(Utf8JsonWriter json, Reading reading)
    {
        json.Field("tipo", reading.Kind.Italian());
        json.Field("operatore", reading.Operator?.Italian());
        json.Field("valore", reading.Value);
        json.Field("valore_max", reading.Maximum);
        json.Field("unita", reading.Unit);
        json.Field("data", reading.Date);
        json.Field("precisione", reading.Precision?.Italian());
        json.Field("riferimento", reading.Reference);
        json.Objects("parti", reading.Parts, Reading);
        json.Flag("incerto", reading.IsUncertain);
    }
}
