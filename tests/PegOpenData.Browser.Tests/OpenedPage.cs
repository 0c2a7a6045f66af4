using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PegOpenData.Browser.Tests;

/// <summary>A page of the site as a browser opened it, with all that it asked for and complained of.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext context;

    private OpenedPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => ConsoleErrors.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => ConsoleErrors.Add(error);
        page.Response += (_, response) => ConsoleErrors.AddRange(response.Status >= 400 ? [$"{response.Status} {response.Url}"] : []);
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> ConsoleErrors { get; } = [];

    public static async Task<OpenedPage> OpenAsync(PublishedSite site, string path, int width, bool withJavaScript = true)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = withJavaScript,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync($"{site.Address}{path}", new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    /// <summary>What axe finds: rule, and the elements it found it on.</summary>
    public async Task<IReadOnlyList<string>> AxeViolationsAsync()
    {
        await Page.EvaluateAsync(Axe);
        var results = await Page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations");
        return
        [
            .. results.EnumerateArray().Select(violation =>
                $"{violation.GetProperty("id").GetString()}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html").GetString()))}"),
        ];
    }

    /// <summary>How far the page is wider than the window, in CSS pixels.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
