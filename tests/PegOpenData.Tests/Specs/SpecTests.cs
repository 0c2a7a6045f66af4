using PegOpenData.Loading;
using PegOpenData.Publishing;
using PegOpenData.Publishing.Output;
using PegOpenData.Themes.Italia;

namespace PegOpenData.Tests.Specs;

/// <summary>Runs every spec three ways: build; build again, same bytes; validate only, same diagnostics.</summary>
public sealed class SpecTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "PegOpenData.Tests", "Specs");

    public static TheoryData<string> All() => [.. Files().Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Holds(string name)
    {
        var spec = Spec.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name)));
        var built = await BuildAsync(spec);
        var again = await BuildAsync(spec);
        var validated = new DiagnosticBag();
        Load(spec, validated);

        AssertDiagnostics(spec.Diagnostics, built.Diagnostics.ToSorted());
        Assert.All(spec.Outputs, expectation => expectation.AssertOn(built.Output.Files));
        Assert.Equal(Published(built), Published(again));
        Assert.Equal(built.Diagnostics.ToSorted().Where(d => !IsOfSite(d)), validated.ToSorted());
    }

    internal static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static async Task<(MemoryOutput Output, DiagnosticBag Diagnostics)> BuildAsync(Spec spec)
    {
        var diagnostics = new DiagnosticBag();
        var output = new MemoryOutput();
        var publication = Load(spec, diagnostics);
        if (!diagnostics.HasErrors)
        {
            await new SitePublisher(publication, new ItaliaTheme(), "PegOpenData di prova").PublishAsync(output, diagnostics, static () => { });
        }

        return (output, diagnostics);
    }

    /// <summary>With an error nothing is published, and which of two pages at one address came first is nobody's business.</summary>
    private static IEnumerable<KeyValuePair<string, byte[]>> Published((MemoryOutput Output, DiagnosticBag Diagnostics) build) =>
        build.Diagnostics.HasErrors ? [] : build.Output.Files.OrderBy(file => file.Key, StringComparer.Ordinal);

    private static Publication Load(Spec spec, DiagnosticBag diagnostics) =>
        PlanLoader.Load(spec.Data, spec.Content, diagnostics, Spec.DataRoot, Spec.ContentRoot);

    /// <summary>Found only once pages are rendered.</summary>
    private static bool IsOfSite(Diagnostic diagnostic) => diagnostic.Code is "collegamento-interrotto" or "indirizzo-doppio" or "testo-troppo-annidato" or "collegamento-non-ammesso";

    private static void AssertDiagnostics(IReadOnlyList<string> expected, IReadOnlyList<Diagnostic> found)
    {
        Assert.Equal(expected.Where(line => !IsWords(line)), found.Select(d => $"{d.Severity.Italian()} {d.Code} {d.Span}"));
        var at = -1;
        foreach (var line in expected)
        {
            at += IsWords(line) ? 0 : 1;
            Assert.Contains(IsWords(line) ? line[1..].Trim() : found[at].Code, $"{found[at].Code}: {found[at].Message} {found[at].Mend}", StringComparison.Ordinal);
        }
    }

    /// <summary>Words of the finding in the line above.</summary>
    private static bool IsWords(string line) => line.StartsWith('~');
}
