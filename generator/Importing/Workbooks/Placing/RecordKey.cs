using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Which record of a plan a tree is: by its identifier or, where a collection has none, by what it is about.</summary>
internal readonly record struct RecordKey(string Collection, string Words)
{
    private static readonly string[] OfStaff = ["scheda", "obiettivo", "centro", "ruolo", "categoria"];
    private static readonly string[] OfMeasurements = ["indicatore", "fase", "data"];
    private static readonly string[] OfAmendments = ["obiettivo", "indicatore", "fase", "campo", "data"];

    /// <param name="implied">What goes without saying where the record stands: the objective around it, the day in the name of its file.</param>
    public static RecordKey Of(string collection, MappingNode record, Implied implied)
    {
        if (Text(record, "id", default) is { } id)
        {
            return new RecordKey(collection, id);
        }

        return new RecordKey(collection, string.Join('\n', FieldsOf(collection).Select(field => Text(record, field, implied) ?? "")));
    }

    /// <summary>What a record without identifier is known by; empty for those that have one.</summary>
    public static IReadOnlyList<string> FieldsOf(string collection) => collection switch
    {
        Collections.Staff => OfStaff,
        Collections.Measurements => OfMeasurements,
        Collections.Amendments => OfAmendments,
        _ => [],
    };

    private static string? Text(MappingNode record, string field, Implied implied) => (record[field] as ScalarNode)?.Text ?? implied[field];
}
