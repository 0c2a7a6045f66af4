using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Syntax.Json;

namespace PegOpenData.Tests.House;

/// <summary>The schemas speak only words that the program implements, and explain every field to whoever fills it in.</summary>
public sealed class SchemasTests
{
    private static readonly string[] HoldingSchemas = ["properties", "patternProperties", "items", "prefixItems", "$defs", "then", "else", "allOf", "anyOf", "oneOf"];

    [Fact]
    public void Every_keyword_in_use_is_implemented()
    {
        var bag = new DiagnosticBag();
        Assert.NotEmpty(All(bag));
        Assert.Empty(bag.ToSorted());
    }

    /// <summary>Held to the standard's own schema of schemas, not only to our reading of it.</summary>
    [Fact]
    public void Every_schema_is_one_by_the_standard()
    {
        var meta = new SchemaRegistry(Dialect.Draft202012).Get("https://json-schema.org/draft/2020-12/schema", new DiagnosticBag())!;
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "generator", "Loading", "Schemas"), "*.json");
        Assert.True(files.Length > 20);
        Assert.Empty(files.SelectMany(file => meta.Evaluate(JsonParser.Parse(new SourceFile(file, File.ReadAllBytes(file)), new DiagnosticBag())!)));
        Assert.False(meta.IsValid(JsonParser.Parse(new SourceFile("a.json", "{\"type\": \"testo\"}"u8.ToArray()), new DiagnosticBag())!));
    }

    [Fact]
    public void Every_field_has_a_title_and_a_description()
    {
        var fields = Fields();
        Assert.True(fields.Count > 100);
        Assert.All(fields, field => Assert.False(string.IsNullOrWhiteSpace(field.Value.Title), field.Key));
        Assert.All(fields, field => Assert.True(field.Value.Description is [_, .., '.' or '…'], field.Key));
        Assert.All(fields, field => Assert.NotEqual(field.Value.Title, field.Value.Description?.TrimEnd('.')));
    }

    /// <summary>An aid is shown as what to do, so it has to be a sentence.</summary>
    [Fact]
    public void Every_aid_is_a_sentence() =>
        Assert.All(Fields().Where(field => field.Value.Annotation("x-aiuto") is not null), field => Assert.EndsWith(".", field.Value.Annotation("x-aiuto"), StringComparison.Ordinal));

    private static IReadOnlyList<KeyValuePair<string, Schema>> Fields() =>
        [.. All(new DiagnosticBag()).SelectMany(schema => Within(schema.Value)).SelectMany(schema => schema.Parts("properties").Concat(schema.Parts("patternProperties")))];

    /// <summary>A schema and those written in it, but not those it refers to.</summary>
    private static IEnumerable<Schema> Within(Schema schema) =>
        HoldingSchemas.SelectMany(schema.Parts).SelectMany(part => Within(part.Value)).Prepend(schema);

    private static IReadOnlyList<KeyValuePair<string, Schema>> All(DiagnosticBag bag)
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "generator", "Loading", "Schemas"), "*.json").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            registry.Add(Path.GetFileName(file), JsonParser.Parse(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)), bag)!);
        }

        return [.. files.Select(file => KeyValuePair.Create(file, registry.Get(Path.GetFileName(file), bag)!)).Where(schema => schema.Value is not null)];
    }
}
