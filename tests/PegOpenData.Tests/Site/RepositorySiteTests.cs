using PegOpenData.Loading.Folders;

namespace PegOpenData.Tests.Site;

/// <summary>The site of the repository's own <c>data/</c> and <c>content/</c>.</summary>
public sealed class RepositorySiteTests
{
    private static readonly Lazy<Task<BuiltSite>> Built = new(BuildAsync);

    [Fact]
    public async Task Has_no_finding_that_is_not_listed() => Assert.Empty((await Built.Value).Findings);

    [Fact]
    public async Task Is_the_same_byte_for_byte_when_built_again()
    {
        var (first, second) = (await Built.Value, await BuildAsync());
        Assert.Equal(first.Files.Keys.Order(StringComparer.Ordinal), second.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(first.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(second.Files[file.Key]), file.Key));
    }

    [Fact]
    public async Task Every_link_and_every_anchor_leads_somewhere()
    {
        var site = await Built.Value;
        var pages = site.Pages().ToDictionary(page => page.Path, page => page.Page, StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            var here = new Uri($"https://sito.example/{path}");
            foreach (var address in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                var target = new Uri(here, address);
                if (target.Host == here.Host && !Leads(site, pages, target))
                {
                    broken.Add($"{path}: {address}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Every_page_has_one_heading_a_title_a_description_and_unique_identifiers() => Assert.All((await Built.Value).Pages(), visited =>
    {
        Assert.Single(visited.Page.QuerySelectorAll("h1"));
        Assert.False(string.IsNullOrWhiteSpace(visited.Page.Title), visited.Path);
        Assert.False(string.IsNullOrWhiteSpace(visited.Page.QuerySelector("meta[name=description]")?.GetAttribute("content")), visited.Path);
        Assert.Equal("it", visited.Page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(visited.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{visited.Path}#{group.Key}"));
    });

    [Fact]
    public async Task Every_column_of_every_table_says_what_it_means()
    {
        var rows = (await Built.Value).Pages()
            .Where(visited => visited.Path.EndsWith("/dati/index.html", StringComparison.Ordinal))
            .SelectMany(visited => visited.Page.QuerySelectorAll("tr:has(code)"))
            .ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => row.LastElementChild!.TextContent.Trim().Length == 0).Select(row => row.FirstElementChild!.TextContent.Trim()).Distinct());
    }

    [Fact]
    public async Task No_page_runs_or_styles_anything_of_its_own_or_calls_elsewhere() => Assert.All((await Built.Value).Pages(), visited =>
    {
        Assert.Empty(visited.Page.QuerySelectorAll("[style], script:not([src]), style"));
        Assert.All(
            visited.Page.QuerySelectorAll("[src], link[href]:not([rel=canonical])"),
            element => Assert.DoesNotContain("//", element.GetAttribute("src") ?? element.GetAttribute("href")!, StringComparison.Ordinal));
    });

    [Fact]
    public async Task Every_objective_and_every_indicator_has_a_page_and_its_files()
    {
        var site = await Built.Value;
        foreach (var (administration, plan) in site.Publication.Administrations.SelectMany(a => a.Plans.Select(p => (a, p))))
        {
            var records = plan.Objectives.Cast<Entity>().Concat(plan.Indicators);
            Assert.All(records, record =>
            {
                var folder = $"{administration.Id}/piani/{plan.Id}/{record.Subject}/";
                Assert.Contains($"{folder}index.html", site.Files.Keys);
                Assert.Contains($"{folder}{record.Id}.csv", site.Files.Keys);
                Assert.Contains($"{folder}{record.Id}.json", site.Files.Keys);
            });
        }
    }

    [Fact]
    public async Task Demonstration_pages_say_so_and_stay_out_of_search_engines() => Assert.All(
        (await Built.Value).Pages().Where(visited => visited.Path.StartsWith("cinisello-balsamo/", StringComparison.Ordinal)),
        visited => Assert.Contains("noindex", visited.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content") ?? "", StringComparison.Ordinal));

    private static bool Leads(BuiltSite site, Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages, Uri target)
    {
        var file = target.AbsolutePath[1..];
        file = file.Length == 0 || file.EndsWith('/') ? $"{file}index.html" : file;
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return site.Files.ContainsKey(file) && (anchor.Length == 0 || !pages.TryGetValue(file, out var page) || page.GetElementById(anchor) is not null);
    }

    private static Task<BuiltSite> BuildAsync()
    {
        var found = new DiagnosticBag();
        var data = SourceFolder.Read(Path.Combine(Repository.Root, "data"), found);
        var content = SourceFolder.ReadWithPictures(Path.Combine(Repository.Root, "content"), found, "");
        Assert.Empty(found.ToSorted());
        return BuiltSite.BuildAsync(data, content);
    }
}
