using System.Text.Encodings.Web;
using System.Text.Json;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Datasets.Json;

/// <summary>One record as a JSON file that says whose it is: UTF-8, indented, accents as they are.</summary>
public sealed class JsonDataset(UrlPath url, PublishedPlan plan, Action<Utf8JsonWriter> write) : IDataset
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public UrlPath Url { get; } = url;

    public static JsonDataset Of(PublishedPlan plan, Objective objective) =>
        new(Addresses.File(plan.Administration, plan.Plan, objective, "json"), plan, json => ObjectiveJson.Write(json, objective, plan));

    public static JsonDataset Of(PublishedPlan plan, Indicator indicator) =>
        new(Addresses.File(plan.Administration, plan.Plan, indicator, "json"), plan, json => IndicatorJson.Write(json, indicator, plan));

    public void Export(Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.Field("ente", plan.Administration.Id);
        json.Field("ente_denominazione", plan.Administration.Name);
        json.Field("piano", plan.Plan.Id);
        json.Field("piano_denominazione", plan.Plan.Name);
        json.Field("anno_piano", plan.Plan.Year);
        json.Field("licenza", plan.Administration.License);
        json.Field("data_aggiornamento", plan.Plan.Updated);
        write(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
