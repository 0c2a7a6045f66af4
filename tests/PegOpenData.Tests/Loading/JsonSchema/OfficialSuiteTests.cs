using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Json;
using Xunit.Abstractions;

namespace PegOpenData.Tests.Loading.JsonSchema;

/// <summary>The official cases of JSON Schema 2020-12, where they lie beside the repository.</summary>
public sealed class OfficialSuiteTests(ITestOutputHelper output)
{
    /// <summary>Optional cases that hold as well; those of other drafts and of internationalised host names are not claimed.</summary>
    private static readonly string[] Optional =
    [
        "anchor", "bignum", "dynamicRef", "ecmascript-regex", "float-overflow", "id", "no-schema", "non-bmp-regex", "refOfUnknownKeyword",
        "unknownKeyword",
    ];

    private static readonly string[] Formats =
    [
        "date", "date-time", "duration", "email", "idn-email", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer", "regex", "ecmascript-regex",
        "relative-json-pointer", "time", "unknown", "uri", "uri-reference", "uuid",
    ];

    [SharedFact]
    public void Every_required_case_holds() =>
        AssertHold(Directory.GetFiles(Path.Combine(Tests, "draft2020-12"), "*.json"), Dialect.Draft202012);

    [SharedFact]
    public void The_optional_cases_claimed_hold() =>
        AssertHold([.. Optional.Select(name => Path.Combine(Tests, "draft2020-12", "optional", name + ".json"))], Dialect.Draft202012);

    [SharedFact]
    public void The_formats_claimed_hold() =>
        AssertHold([.. Formats.Select(name => Path.Combine(Tests, "draft2020-12", "optional", "format", name + ".json"))], Dialect.Draft202012WithFormats);

    private static string Suite => Path.Combine(Repository.Shared, "json-schema-test-suite");

    private static string Tests => Path.Combine(Suite, "tests");

    private void AssertHold(string[] files, Dialect dialect)
    {
        Assert.NotEmpty(files);
        var failures = files.Order(StringComparer.Ordinal).SelectMany(file => FailuresIn(file, dialect)).ToList();
        var cases = files.Sum(file => Items(Read(file)).Sum(group => Items(group["tests"]!).Count()));
        output.WriteLine($"{cases - failures.Count} of {cases} cases hold, of {files.Length} files.");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static IEnumerable<string> FailuresIn(string file, Dialect dialect)
    {
        foreach (var group in Items(Read(file)))
        {
            var bag = new DiagnosticBag();
            var schema = Compile(group["schema"]!, dialect, bag);
            foreach (var test in Items(group["tests"]!))
            {
                var expected = Text(test["valid"]!) == "true";
                var name = $"{Path.GetFileName(file)}: {Text(group["description"]!)}: {Text(test["description"]!)}";
                if (schema is null)
                {
                    yield return $"{name}: {bag.ToSorted()[0].Message}";
                }
                else if (schema.IsValid(test["data"]!) != expected || schema.Evaluate(test["data"]!).Count == 0 != expected)
                {
                    yield return $"{name}: expected {expected}";
                }
            }
        }
    }

    private static Schema? Compile(Node source, Dialect dialect, DiagnosticBag bag)
    {
        var registry = new SchemaRegistry(dialect);
        var remotes = Path.Combine(Suite, "remotes");
        foreach (var remote in Directory.GetFiles(remotes, "*.json", SearchOption.AllDirectories))
        {
            registry.Add("http://localhost:1234/" + Path.GetRelativePath(remotes, remote).Replace('\\', '/'), Read(remote));
        }

        registry.Add("https://example.org/case.json", source);
        return registry.Get("https://example.org/case.json", bag);
    }

    private static Node Read(string file) =>
        JsonParser.Parse(new SourceFile(file, File.ReadAllBytes(file)), new DiagnosticBag())!;

    private static IEnumerable<MappingNode> Items(Node list) => ((SequenceNode)list).Items.Cast<MappingNode>();

    private static string Text(Node scalar) => ((ScalarNode)scalar).Text;
}
