using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace PegOpenData.Publishing.Site;

/// <summary>Renders pages to HTML through the framework's own component renderer; safe to call from several threads.</summary>
public sealed class PageRenderer(ITheme theme, SiteFrame frame, LinkLedger links)
{
    /// <summary>Accented letters are written as they are: the encoder's default would make <c>però</c> unreadable in the source.</summary>
    private static IServiceProvider Services { get; } =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>Writes the page's whole document.</summary>
    public async Task RenderAsync(Page page, TextWriter writer)
    {
        // A renderer keeps the tree of every page it has drawn until it is disposed: one for each page keeps none.
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Page"] = page,
                ["Site"] = new SiteContext(frame, page, links),
            });
            var document = await renderer.RenderComponentAsync(theme.Document, parameters);
            document.WriteHtmlTo(writer);
        }).ConfigureAwait(false);
    }
}
