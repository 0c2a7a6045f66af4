using System.Text;
using PegOpenData.Loading;
using PegOpenData.Publishing;
using PegOpenData.Publishing.Output;
using PegOpenData.Themes.Italia;

namespace PegOpenData.Tests.Specs;

/// <summary>Runs every spec three ways: build; build again, same bytes; validate only, same diagnostics.</summary>
public sealed class SpecTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "PegOpenData.Tests", "Specs");

    public static TheoryData<string> All() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Holds(string name)
    {
        var spec = Spec.Parse(name, await File.ReadAllTextAsync(Path.Combine(Folder, name)));
        var built = await BuildAsync(spec);
        var again = await BuildAsync(spec);
        var validated = new DiagnosticBag();
        PlanLoader.Load(spec.Data, spec.Content, validated);

        AssertDiagnostics(spec, built.Diagnostics.ToSorted());
        AssertOutputs(spec, built.Output);
        Assert.Equal(built.Output.Files.OrderBy(file => file.Key, StringComparer.Ordinal), again.Output.Files.OrderBy(file => file.Key, StringComparer.Ordinal));
        Assert.Equal(built.Diagnostics.ToSorted().Where(d => !IsOfSite(d)), validated.ToSorted());
    }

    private static async Task<(MemoryOutput Output, DiagnosticBag Diagnostics)> BuildAsync(Spec spec)
    {
        var diagnostics = new DiagnosticBag();
        var output = new MemoryOutput();
        if (PlanLoader.Load(spec.Data, spec.Content, diagnostics) is { } publication && !diagnostics.HasErrors)
        {
            await new SitePublisher(publication, new ItaliaTheme(), "PegOpenData di prova").PublishAsync(output, diagnostics, static () => { });
        }

        return (output, diagnostics);
    }

    /// <summary>Found only once pages are rendered.</summary>
    private static bool IsOfSite(Diagnostic diagnostic) => diagnostic.Code is "collegamento-interrotto" or "indirizzo-doppio";

    private static void AssertDiagnostics(Spec spec, IReadOnlyList<Diagnostic> found)
    {
        var lines = found.Select(d => $"{d.Severity.Italian()} {d.Code} {d.Span}").ToList();
        var expected = spec.Diagnostics.Where(line => !line.StartsWith('~')).ToList();
        Assert.Equal(expected, lines);
        var words = string.Join('\n', found.Select(d => $"{d.Message} {d.Mend}"));
        Assert.All(spec.Diagnostics.Where(line => line.StartsWith('~')), line => Assert.Contains(line[1..].Trim(), words, StringComparison.Ordinal));
    }

    private static void AssertOutputs(Spec spec, MemoryOutput output)
    {
        foreach (var (path, lines) in spec.Outputs.Select(expectation => (expectation.Path, expectation.Lines)))
        {
            Assert.True(output.Files.TryGetValue(path, out var bytes), $"{path} was not published.");
            var text = Encoding.UTF8.GetString(bytes!);
            Assert.All(lines.Where(line => !line.StartsWith('!')), line => Assert.Contains(line, text, StringComparison.Ordinal));
            Assert.All(lines.Where(line => line.StartsWith('!')), line => Assert.DoesNotContain(line[1..], text, StringComparison.Ordinal));
        }
    }
}
