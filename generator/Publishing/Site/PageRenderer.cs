using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace PegOpenData.Publishing.Site;

/// <summary>Renders pages to HTML through the framework's own component renderer. One for each worker: its dispatcher has one thread.</summary>
public sealed class PageRenderer(ITheme theme, SiteFrame frame, LinkLedger links) : IAsyncDisposable
{
    private readonly HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);

    /// <summary>Accented letters are written as they are: the encoder's default would make <c>però</c> unreadable in the source.</summary>
    private static IServiceProvider Services { get; } =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>Writes the page's whole document.</summary>
    public Task RenderAsync(Page page, TextWriter writer) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Page"] = page,
            ["Site"] = new SiteContext(frame, page, links),
        });
        var document = await renderer.RenderComponentAsync(theme.Document, parameters);
        document.WriteHtmlTo(writer);
    });

    public ValueTask DisposeAsync() => renderer.DisposeAsync();
}
