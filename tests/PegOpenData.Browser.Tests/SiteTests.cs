using Microsoft.Playwright;

namespace PegOpenData.Browser.Tests;

/// <summary>What a person meets on the main pages: on a desktop, on a telephone, with and without JavaScript.</summary>
public sealed class SiteTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const int Desktop = 1280;
    private const int Telephone = 360;

    /// <summary>One of each kind of page; the real plan for the ones that matter most.</summary>
    private static readonly string[] Pages =
    [
        "/",
        "/che-cos-e-il-peg/",
        "/esiti/",
        "/errori/",
        "/comune-di-esempio/",
        "/comune-di-esempio/amministrazione-trasparente/",
        "/comune-di-esempio/amministrazione-trasparente/performance/",
        "/comune-di-esempio/amministrazione-trasparente/performance/piano-della-performance/",
        "/comune-di-esempio/piani/peg-2025/",
        "/comune-di-esempio/piani/peg-2025/centri/",
        "/comune-di-esempio/piani/peg-2025/linee/",
        "/comune-di-esempio/piani/peg-2025/schede/",
        "/comune-di-esempio/piani/peg-2025/obiettivi/",
        "/comune-di-esempio/piani/peg-2025/indicatori/",
        "/comune-di-esempio/piani/peg-2025/risorse/",
        "/comune-di-esempio/piani/peg-2025/modifiche/",
        "/comune-di-esempio/piani/peg-2025/dati/",
        "/cinisello-balsamo/piani/peg-2017/",
        "/cinisello-balsamo/piani/peg-2017/obiettivi/2017-p03-01/",
        "/citta-metropolitana-di-messina/piani/piano-comunicazione-2021/centri/",
        "/citta-metropolitana-di-venezia/piani/peg-2020/linee/",
        "/reggio-emilia/piani/peg-2020/",
        "/reggio-emilia/piani/peg-2020/centri/",
        "/reggio-emilia/piani/peg-2020/indicatori/",
        "/reggio-emilia/piani/peg-2020/schede/2020-pd-1638/",
        "/capannori/piani/peg-straordinario-2023/centri/saster/",
        "/capannori/piani/peg-straordinario-2023/obiettivi/capannori-la-bellezza-ovunque-9cc3/",
    ];

    /// <summary>The kinds of record that have a page, with how many of them are opened.</summary>
    private static readonly (string Collection, int Count)[] Records = [("centri", 1), ("linee", 2), ("schede", 1), ("obiettivi", 8), ("indicatori", 8)];

    public static TheoryData<string, int> Visits()
    {
        var visits = new TheoryData<string, int>();
        foreach (var page in Pages)
        {
            visits.Add(page, Desktop);
            visits.Add(page, Telephone);
        }

        return visits;
    }

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task A_page_is_accessible_and_asks_nobody_else(string path, int width) => await VisitAsync(path, width);

    [BrowserTheory]
    [InlineData(Desktop)]
    [InlineData(Telephone)]
    public async Task The_pages_of_records_are_accessible(int width)
    {
        foreach (var (collection, count) in Records)
        {
            var found = site.Files.Where(file => file.Contains($"/peg-2025/{collection}/", StringComparison.Ordinal) && file.EndsWith("/index.html", StringComparison.Ordinal))
                .Where(file => !file.EndsWith($"/{collection}/index.html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Take(count)
                .ToList();
            Assert.NotEmpty(found);
            foreach (var file in found)
            {
                await VisitAsync($"/{file[..^"index.html".Length]}", width);
            }
        }
    }

    [BrowserTheory]
    [InlineData("/", Telephone)]
    [InlineData("/comune-di-esempio/piani/peg-2025/", Telephone)]
    [InlineData("/cinisello-balsamo/piani/peg-2017/obiettivi/2017-p03-01/", Telephone)]
    [InlineData("/cinisello-balsamo/piani/peg-2017/obiettivi/2017-p03-01/", Desktop)]
    public async Task A_page_can_be_used_without_JavaScript(string path, int width)
    {
        await using var opened = await OpenedPage.OpenAsync(site, path, width, withJavaScript: false);
        Assert.True(await opened.Page.Locator("main h1").IsVisibleAsync());
        var menu = opened.Page.Locator("header nav a");
        Assert.True(await menu.CountAsync() > 0, "The header has no menu.");
        Assert.True(await menu.First.IsVisibleAsync() || await opened.Page.Locator("header summary").First.IsVisibleAsync(), "The menu cannot be reached without JavaScript.");
        Assert.Empty(opened.ConsoleErrors);
    }

    [BrowserTheory]
    [InlineData(Desktop)]
    [InlineData(Telephone)]
    public async Task The_law_s_way_leads_from_the_home_to_an_objective(int width)
    {
        await using var opened = await OpenedPage.OpenAsync(site, "/comune-di-esempio/", width, withJavaScript: false);
        foreach (var title in new[] { "Amministrazione trasparente", "Performance", "Piano della Performance" })
        {
            await opened.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First.ClickAsync();
            Assert.Equal(title, await opened.Page.Locator("h1").InnerTextAsync());
        }

        await opened.Page.Locator("main a[href*='peg-2025']").First.ClickAsync();
        Assert.EndsWith("/comune-di-esempio/piani/peg-2025/", opened.Page.Url, StringComparison.Ordinal);
        await opened.Page.Locator("main a[href*='obiettivi/']").First.ClickAsync();
        Assert.Contains("/peg-2025/obiettivi/", opened.Page.Url, StringComparison.Ordinal);
    }

    private async Task VisitAsync(string path, int width)
    {
        await using var opened = await OpenedPage.OpenAsync(site, path, width);
        Assert.Empty(await opened.AxeViolationsAsync());
        Assert.Empty(opened.ConsoleErrors);
        Assert.All(opened.Requests, request => Assert.StartsWith(site.Address, request, StringComparison.Ordinal));
        Assert.True(await opened.OverflowAsync() <= 0, $"{path} is wider than {width} px.");
    }
}
