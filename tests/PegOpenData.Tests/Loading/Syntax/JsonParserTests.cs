using System.Text;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Json;

namespace PegOpenData.Tests.Loading.Syntax;

public sealed class JsonParserTests
{
    [Fact]
    public void Types_are_those_of_json()
    {
        var root = Parsed.Json("{\"a\": [1e400, -0.0, \"04\", true, null], \"\\uD83D\\uDE00\": {}}");
        Assert.Equal("{a:[#1e400, #-0.0, «04», !true, null], 😀:{}}", Parsed.Show(root));
    }

    [Fact]
    public void Places_count_lines_and_utf16_columns()
    {
        var root = (MappingNode)Parsed.Json("{\n  \"è😀\": 12\n}");
        Assert.Equal(new SourceSpan("prova.json", 2, 10, 2, 12), root.Entries[0].Value.Span);
        Assert.Equal(new SourceSpan("prova.json", 1, 1, 3, 2), root.Span);
    }

    [Theory]
    [InlineData("{\"a\": 1,}", "json-sintassi")]
    [InlineData("{\"a\": 1} x", "json-sintassi")]
    [InlineData("", "json-sintassi")]
    [InlineData("{\"a\": 1, \"a\": 2}", "campo-ripetuto")]
    public void Refuses(string json, string code)
    {
        var bag = new DiagnosticBag();
        JsonParser.Parse(new SourceFile("prova.json", Encoding.UTF8.GetBytes(json)), bag);
        Assert.Equal(code, bag.ToSorted().Single().Code);
    }
}
