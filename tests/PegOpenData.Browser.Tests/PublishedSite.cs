using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using PegOpenData.Publishing;
using PegOpenData.Publishing.Output;
using PegOpenData.Themes.Italia;

namespace PegOpenData.Browser.Tests;

/// <summary>The site of the repository's own <c>data/</c>, built once in memory, served on this machine, and a browser to open it with.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly MemoryOutput output = new();
    private WebApplication? server;
    private IPlaywright? playwright;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public IReadOnlyCollection<string> Files => [.. output.Files.Keys];

    public async Task InitializeAsync()
    {
        await BuildAsync();
        await ServeAsync();
        if (Chromium.Path is null)
        {
            // Skipped tests still share the fixture; with CI=true they run, and fail for the want of a browser.
            return;
        }

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private async Task BuildAsync()
    {
        var found = new DiagnosticBag();
        var data = SourceFolder.Read(Path.Combine(Repository.Root, "data"), found);
        var content = SourceFolder.ReadWithPictures(Path.Combine(Repository.Root, "content"), found, "");
        var publication = PlanLoader.Load(data, content, found);
        Assert.False(found.HasErrors, string.Join('\n', found.ToSorted()));
        await new SitePublisher(publication!, new ItaliaTheme(), "PegOpenData").PublishAsync(output, found, static () => { });
        Assert.False(found.HasErrors, string.Join('\n', found.ToSorted()));
    }

    private async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.Configure<KestrelServerOptions>(options => options.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Run(RespondAsync);
        await server.StartAsync();
        Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    private async Task RespondAsync(HttpContext context)
    {
        var path = context.Request.Path.Value![1..];
        path = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        if (!output.Files.TryGetValue(path, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = new FileExtensionContentTypeProvider().TryGetContentType(path, out var type) ? type : "application/octet-stream";
        await context.Response.Body.WriteAsync(bytes);
    }
}
