using PegOpenData.Tests.Importing;

namespace PegOpenData.Tests.Site;

/// <summary>The five real documents, imported whole, published together: every record has its page and nobody of the staff is named.</summary>
public sealed class FivePlansTests
{
    private static readonly Lazy<Task<BuiltSite>> Built = new(BuildAsync);

    [SharedFact]
    public async Task Publish_a_page_for_every_objective_and_every_indicator()
    {
        var site = await Built.Value;
        Assert.Equal(5, site.Publication.Administrations.Length);
        Assert.Equal(45 + 1 + 145 + 104 + 41, Pages(site, "obiettivi"));
        Assert.Equal(0 + 11 + (145 + 73) + 279 + 3, Pages(site, "indicatori"));
        Assert.Equal(55, Pages(site, "schede"));
    }

    [SharedFact]
    public async Task Have_no_error_and_no_broken_link() =>
        Assert.DoesNotContain((await Built.Value).Findings, finding => finding.Severity == Severity.Error || finding.Code.Contains("collegamento", StringComparison.Ordinal));

    [SharedFact]
    public async Task Name_nobody_of_the_staff()
    {
        var site = await Built.Value;
        var names = PrintedNames.All()
            .SelectMany(PrintedNames.Orders).ToLookup(name => name[0]);
        Assert.True(names.Count > 200);
        var naming = site.Files.Keys.AsParallel().Where(path => Names(site.Text(path), names)).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(naming);
    }

    private static bool Names(string text, ILookup<string, string[]> names)
    {
        var words = PrintedNames.Words(text);
        return Enumerable.Range(0, words.Length).Any(at => names[words[at]].Any(name => words.AsSpan(at).StartsWith(name)));
    }

    private static int Pages(BuiltSite site, string collection) => site.Files.Keys.Count(path =>
        path.Split('/') is [_, "piani", _, var folder, _, "index.html"] && folder == collection);

    private static Task<BuiltSite> BuildAsync()
    {
        var files = Seeds.All.SelectMany(seed =>
        {
            var result = seed.Result;
            Assert.Equal(seed.Layout, result.Reckoning!.Layout);
            Assert.True(result.Reckoning.IsComplete);
            return result.Files;
        });
        return BuiltSite.BuildAsync(
            [.. files.Select(file => Imports.File(file.Path, file.Text))], [Imports.File("site.yaml", "titolo: Prova\nportale: true\n")]);
    }
}
