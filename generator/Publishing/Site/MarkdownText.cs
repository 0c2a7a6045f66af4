using System.Collections.Concurrent;
using System.Net;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PegOpenData.Publishing.Site;

/// <summary>
/// Turns Markdown into HTML that can hold nothing but text: raw HTML is shown as written, an address other than http, https, mailto, tel or
/// a page of the site becomes plain words, pictures are those of the site and others become links.
/// </summary>
public sealed class MarkdownText(LinkLedger links)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Texts of records: several stand on one page, so their headings carry no identifiers.</summary>
    private static readonly MarkdownPipeline Fragment = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Whole pages: headings can be linked to.</summary>
    private static readonly MarkdownPipeline Document =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly ConcurrentDictionary<UrlPath, bool> tooNested = new();
    private readonly ConcurrentDictionary<(UrlPath Page, string Address), bool> refused = new();

    /// <summary>The pages with a text that cannot be read as Markdown.</summary>
    public IEnumerable<UrlPath> TooNested => tooNested.Keys;

    /// <summary>The links that were shown as plain words, for their address is none that a page may have.</summary>
    public IEnumerable<(UrlPath Page, string Address)> Refused => refused.Keys;

    /// <summary>The HTML of a record's text, its headings below the third level; null for no text.</summary>
    public string? ToFragment(string? markdown, UrlPath page) => markdown is null ? null : ToHtml(markdown, page, Fragment, 3);

    /// <summary>The HTML of a whole page, whose own heading is the title above it.</summary>
    public string ToDocument(string markdown, UrlPath page) => ToHtml(markdown, page, Document, 1);

    private string ToHtml(string markdown, UrlPath page, MarkdownPipeline pipeline, int headingsBelow)
    {
        try
        {
            return Render(markdown, page, pipeline, headingsBelow);
        }
        catch (ArgumentException refused) when (refused.GetType() == typeof(ArgumentException))
        {
            // How the library refuses what is nested beyond its measure; the text itself is never an argument that it refuses.
            tooNested[page] = true;
            return $"<p>{WebUtility.HtmlEncode(markdown)}</p>\n";
        }
    }

    private string Render(string markdown, UrlPath page, MarkdownPipeline pipeline, int headingsBelow)
    {
        var document = Markdig.Markdown.Parse(markdown, pipeline);
        LowerHeadings(document, headingsBelow);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Guard(link, page);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsOutside(link.Url) && !link.IsEmail).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
    }

    /// <summary>Shifts headings so that the highest one stands just below the level of the page around it.</summary>
    private static void LowerHeadings(MarkdownDocument document, int below)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var highest = headings.Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level - highest + below + 1);
        }
    }

    private void Guard(LinkInline link, UrlPath page)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var parts = url.Split('#', 2);
        link.IsImage &= IsPicture(parts[0]);
        link.GetDynamicUrl = null;
        if (url.StartsWith('/') && UrlPath.TryParse(parts[0], out var target))
        {
            links.Add(page, target);
            link.Url = target.RelativeTo(page) + (parts.Length == 2 ? $"#{parts[1]}" : "");
        }
        else if (IsOutside(url) || url.StartsWith('#'))
        {
            link.Url = url;
        }
        else
        {
            refused[(page, url)] = true;
            link.ReplaceBy(Words(link));
        }
    }

    /// <summary>One that the site itself holds.</summary>
    private static bool IsPicture(string url) => url.StartsWith('/') && SitePicture.Is(url);

    /// <summary>The link's words without the link.</summary>
    private static ContainerInline Words(LinkInline link)
    {
        var words = new ContainerInline();
        link.TransferChildrenTo(words);
        return words;
    }

    private static bool IsOutside(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
}
