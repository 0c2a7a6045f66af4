using System.Text.Json;

namespace PegOpenData.Publishing.Datasets.Json;

/// <summary>Writes the fields of a record under their Italian keys; a field without a value is left out.</summary>
internal static class JsonFields
{
    public static void Field(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    public static void Field(this Utf8JsonWriter json, string key, Slug? value) => json.Field(key, value?.ToString());

    public static void Field(this Utf8JsonWriter json, string key, DateOnly? value) => json.Field(key, Cell.Of(value));

    public static void Field(this Utf8JsonWriter json, string key, Uri? value) => json.Field(key, value?.OriginalString);

    public static void Field(this Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
    }

    public static void Field(this Utf8JsonWriter json, string key, int? value) => json.Field(key, (decimal?)value);

    public static void Field(this Utf8JsonWriter json, string key, Amount? value) => json.Field(key, value?.Euro);

    /// <summary>A flag is written only where it is raised.</summary>
    public static void Flag(this Utf8JsonWriter json, string key, bool value)
    {
        if (value)
        {
            json.WriteBoolean(key, value);
        }
    }

    public static void Object<T>(this Utf8JsonWriter json, string key, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WriteStartObject(key);
            write(json, value);
            json.WriteEndObject();
        }
    }

    /// <summary>A list of objects; an empty one is left out.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.List(key, values, (writer, value) =>
        {
            writer.WriteStartObject();
            write(writer, value);
            writer.WriteEndObject();
        });
    }

    /// <summary>A list of texts; an empty one is left out.</summary>
    public static void Texts<T>(this Utf8JsonWriter json, string key, IEnumerable<T> values)
        where T : notnull => json.List(key, values, (writer, value) => writer.WriteStringValue(value.ToString()));

    public static void List<T>(this Utf8JsonWriter json, string key, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        using var items = values.GetEnumerator();
        if (!items.MoveNext())
        {
            return;
        }

        json.WriteStartArray(key);
        do
        {
            write(json, items.Current);
        }
        while (items.MoveNext());
        json.WriteEndArray();
    }
}
