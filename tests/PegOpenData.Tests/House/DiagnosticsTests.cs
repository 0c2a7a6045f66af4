using System.Text.RegularExpressions;

namespace PegOpenData.Tests.House;

/// <summary>Every finding is explained on its page, is made somewhere, and is seen in a spec or a test.</summary>
public sealed partial class DiagnosticsTests
{
    /// <summary>Findings that need a disk, a foreign document or a command: unit tests make them.</summary>
    private static readonly string[] StagesOfUnitTests = ["Reading", "Output", "Importing", "Workbooks", "Mapping", "Revisions", "Links"];

    /// <summary>Findings about a schema, which no file of data can cause; and a form of schema that the contract does not use today.</summary>
    private static readonly string[] CodesOfUnitTests = ["json-sintassi", "schema-non-valido", "schema-parola-sconosciuta", "schema-riferimento", "campi-alternativi"];

    [Fact]
    public void Every_code_has_its_heading_and_every_heading_its_code()
    {
        var headings = Heading().Matches(File.ReadAllText(Path.Combine(Repository.Root, "content", "errori.md"))).Select(heading => heading.Groups[1].Value).ToList();
        Assert.Equal(Codes(), headings.Order(StringComparer.Ordinal));
        Assert.Equal(headings.Order(StringComparer.Ordinal), headings);
    }

    [Fact]
    public void Every_code_is_kebab_case() => Assert.All(Codes(), code => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", code));

    [Fact]
    public void Every_finding_is_made_somewhere()
    {
        var sources = Text(HouseTests.SourceFiles("*.cs").Where(file => !IsOf(file, "tests") && !file.Contains("Errors.", StringComparison.Ordinal)));
        Assert.Empty(DiagnosticCode.All().Where(code => !Regex.IsMatch(sources, $@"\b{Regex.Escape(code.Name)}\b")).Select(code => code.Name));
    }

    [Fact]
    public void Every_code_of_the_data_has_a_spec()
    {
        var seen = Expected().Matches(Text(Specs.SpecTests.Files())).Select(line => line.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(DiagnosticCode.All().Where(code => !StagesOfUnitTests.Contains(code.Stage) && !CodesOfUnitTests.Contains(code.Code))
            .Where(code => !seen.Contains(code.Code)).Select(code => code.Code));
    }

    [Fact]
    public void Every_other_code_has_a_test()
    {
        var tests = Text(HouseTests.SourceFiles("*.cs").Where(file => IsOf(file, "tests") && !file.EndsWith("/House/DiagnosticsTests.cs", StringComparison.Ordinal)));
        Assert.Empty(DiagnosticCode.All().Where(code => StagesOfUnitTests.Contains(code.Stage) || CodesOfUnitTests.Contains(code.Code))
            .Where(code => !Regex.IsMatch(tests, $@"[""\s]{code.Code}[""\s,]")).Select(code => code.Code));
    }

    private static IEnumerable<string> Codes() => DiagnosticCode.All().Select(code => code.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Text(IEnumerable<string> files) => string.Join('\n', files.Select(File.ReadAllText));

    private static bool IsOf(string file, string room) => Path.GetRelativePath(Repository.Root, file).StartsWith(room, StringComparison.Ordinal);

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("^(?:errore|avviso) ([a-z0-9-]+) ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Expected();
}
