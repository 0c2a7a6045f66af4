using System.Text.Json.Nodes;
using PegOpenData.Cli.Reports.Formats.Sarif;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Tests.House;
using PegOpenData.Tests.Loading;

namespace PegOpenData.Tests.Cli.Reports;

public sealed class SarifFormatTests
{
    private static readonly Lazy<Schema> Standard = new(ReadSchema);

    private static readonly Diagnostic Found = MadeUpFindings.Error("data/prova/età e peso.csv", 3, 7, 4, "«obiettivo» [x] {0}");

    [Fact]
    public void The_schema_of_the_standard_accepts_it()
    {
        Assert.Empty(Faults(Log(Found, MadeUpFindings.Warning, MadeUpFindings.Personal).ToJsonString()));
        Assert.Empty(Faults(Log().ToJsonString()));
    }

    [Fact]
    public void The_schema_of_the_standard_refuses_what_it_should()
    {
        var wrong = Log(Found);
        wrong["runs"]![0]!["results"]![0]!["level"] = "errore";
        wrong["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0;
        Assert.Equal(["enum", "minimum"], Faults(wrong.ToJsonString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_result_has_its_rule_its_place_and_a_path_from_the_root()
    {
        var run = Log(MadeUpFindings.Warning, Found)["runs"]![0]!;
        var (result, rules) = (run["results"]![1]!, run["tool"]!["driver"]!["rules"]!.AsArray());
        Assert.Equal("genitore-mancante", (string?)rules[(int)result["ruleIndex"]!]!["id"]);
        Assert.Equal("https://peg.example.org/sito/errori/#genitore-mancante", (string?)rules[(int)result["ruleIndex"]!]!["helpUri"]);
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("""{"uri":"data/prova/et%C3%A0%20e%20peso.csv","uriBaseId":"%SRCROOT%"}""", place["artifactLocation"]!.ToJsonString());
        Assert.Equal("""{"startLine":3,"startColumn":7,"endLine":3,"endColumn":11}""", place["region"]!.ToJsonString());
        Assert.Contains("manca «obiettivo» \\[x\\] {{0}}.", (string?)result["message"]!["text"], StringComparison.Ordinal);
        Assert.NotNull(run["originalUriBaseIds"]!["%SRCROOT%"]);
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
    }

    [Fact]
    public void A_mark_stays_when_lines_move_and_differs_where_findings_do()
    {
        var there = Mark("a\nb\npeso: 1\n", MadeUpFindings.Error("a.csv", 3, 1, 1, "x"));
        Assert.Equal(there, Mark("a\nb\nc\nd\n  peso: 1\n", MadeUpFindings.Error("a.csv", 5, 3, 1, "x")));
        Assert.NotEqual(there, Mark("a\nb\npeso: 2\n", MadeUpFindings.Error("a.csv", 3, 1, 1, "x")));
        Assert.NotEqual(there, Mark("a\nb\npeso: 1\n", MadeUpFindings.Error("b.csv", 3, 1, 1, "x")));
        Assert.EndsWith(":1", there, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_words_of_a_person_nothing_is_told_not_even_a_mark()
    {
        var one = SarifFormat.Log(MadeUpFindings.Of("centro;nome\na;XXXXXX00A00A000X\n", MadeUpFindings.Personal)).ToJsonString();
        Assert.DoesNotContain("XXXXXX00A00A000X", one, StringComparison.Ordinal);
        Assert.Equal(one, SarifFormat.Log(MadeUpFindings.Of("centro;nome\na;YYYYYY00A00A000Y\n", MadeUpFindings.Personal)).ToJsonString());
    }

    [Fact]
    public void Every_code_has_words_for_its_rule() => Assert.All(DiagnosticCode.All(), code =>
    {
        var entry = CodeGuide.Of(code.Code);
        Assert.Matches(@"^\S.*\.$", entry.Summary);
        Assert.Contains("Rimedio:", entry.Text, StringComparison.Ordinal);
    });

    private static string Mark(string text, Diagnostic finding) =>
        (string)SarifFormat.Log(MadeUpFindings.Of(text, finding))["runs"]![0]!["results"]![0]!["partialFingerprints"]!["primaryLocationLineHash"]!;

    private static JsonObject Log(params Diagnostic[] findings) => SarifFormat.Log(MadeUpFindings.Of("a\nb\nuna riga\n", findings));

    private static IEnumerable<string> Faults(string json) => Standard.Value.Evaluate(Parsed.Json(json)).Select(failure => failure.Keyword);

    /// <summary>
    /// Written for an older draft of JSON Schema: the keywords that it uses mean the same today, save its own address. Of one pattern, which has a
    /// bracket too many, the errata of the standard (errata 01) are read.
    /// </summary>
    private static Schema ReadSchema()
    {
        var registry = new SchemaRegistry(Dialect.Draft202012WithFormats);
        var bag = new DiagnosticBag();
        var file = Path.Combine(Repository.Root, "tests", "PegOpenData.Tests", "Cli", "Reports", "sarif-2.1.0-rtm.5.json");
        registry.Add("sarif.schema.json", Parsed.Json(File.ReadAllText(file).Replace("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", StringComparison.Ordinal)));
        return registry.Get("sarif.schema.json", bag) ?? throw new InvalidOperationException(string.Join('\n', bag.ToSorted().Select(found => found.Message)));
    }
}
