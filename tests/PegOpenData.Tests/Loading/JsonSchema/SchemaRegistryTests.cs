using PegOpenData.Loading.JsonSchema;

namespace PegOpenData.Tests.Loading.JsonSchema;

public sealed class SchemaRegistryTests
{
    [Fact]
    public void A_reference_finds_its_neighbour_by_file_name_and_by_address()
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        registry.Add("a.schema.json", Parsed.Json("""{ "$id": "https://esempio.it/schemi/a.schema.json", "properties": { "x": { "$ref": "b.schema.json#/$defs/x" } } }"""));
        registry.Add("b.schema.json", Parsed.Json("""{ "$id": "https://esempio.it/schemi/b.schema.json", "$defs": { "x": { "type": "number" } } }"""));
        var bag = new DiagnosticBag();
        var schema = registry.Get("a.schema.json", bag);
        Assert.Empty(bag.ToSorted());
        Assert.False(schema!.IsValid(Parsed.Json("""{ "x": "y" }""")));
        Assert.NotNull(registry.Get("https://esempio.it/schemi/a.schema.json", bag));
    }

    [Theory]
    [InlineData("""{ "minLenght": 1 }""", "schema-parola-sconosciuta 1:3")]
    [InlineData("""{ "minLength": "1" }""", "schema-non-valido 1:16")]
    [InlineData("""{ "type": "text" }""", "schema-non-valido 1:11")]
    [InlineData("""{ "pattern": "(" }""", "schema-non-valido 1:14")]
    [InlineData("""{ "format": "data" }""", "schema-non-valido 1:13")]
    [InlineData("""{ "$ref": "altro.schema.json" }""", "schema-riferimento 1:11")]
    [InlineData("""{ "properties": { "x": 12 } }""", "schema-non-valido 1:24")]
    [InlineData("""{ "$defs": { "x": { "required": "y" } } }""", "schema-non-valido 1:33")]
    [InlineData("""{ "x-aiuto": "parole", "description": "y", "title": "z" }""", "")]
    public void A_wrong_schema_is_found_when_it_is_compiled(string source, string codes)
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        registry.Add("prova.schema.json", Parsed.Json(source));
        var bag = new DiagnosticBag();
        Assert.Equal(codes.Length == 0, registry.Get("prova.schema.json", bag) is not null);
        Assert.Equal(codes, new Parsed(null, bag.ToSorted()).Codes);
    }

    [Fact]
    public void A_schema_that_only_refers_to_itself_ends()
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        registry.Add("prova.schema.json", Parsed.Json("""{ "$ref": "#" }"""));
        Assert.False(registry.Get("prova.schema.json", new DiagnosticBag())!.IsValid(Parsed.Json("1")));
    }

    [Theory]
    [InlineData("^[a-z0-9]+(-[a-z0-9]+)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("^(?=(a+)+$)b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    public void A_hostile_text_does_not_keep_a_pattern_busy(string pattern, string text)
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        registry.Add("prova.schema.json", Parsed.Json($$"""{ "pattern": "{{pattern}}" }"""));
        Assert.False(registry.Get("prova.schema.json", new DiagnosticBag())!.IsValid(Parsed.Json($"\"{text}\"")));
    }
}
