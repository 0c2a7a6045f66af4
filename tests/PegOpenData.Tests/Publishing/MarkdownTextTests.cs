using AngleSharp.Html.Parser;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Tests.Publishing;

public sealed class MarkdownTextTests
{
    private static readonly UrlPath Page = UrlPath.Parse("/a/b/");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://altrove.example/spia.png)")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)")]
    [InlineData("# x {onclick=alert(1)}")]
    [InlineData("[x](/../../etc)")]
    [InlineData("[x](//altrove.example)")]
    [InlineData("<iframe src=//altrove.example></iframe>")]
    [InlineData("`<b onmouseover=alert(1)>`")]
    public void Cannot_smuggle_anything_that_runs_or_calls_elsewhere(string markdown)
    {
        var html = new MarkdownText(new LinkLedger()).ToDocument(markdown, Page);
        var body = new HtmlParser().ParseDocument(html).Body!;
        Assert.Empty(body.QuerySelectorAll("script, img, iframe, object, embed, style, link, form, input"));
        Assert.All(body.QuerySelectorAll("*"), element => Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(body.QuerySelectorAll("a"), link => Assert.Matches("^(https?:|mailto:|tel:|#|\\.)", link.GetAttribute("href")!));
    }

    [Fact]
    public void Makes_links_inside_the_site_relative_and_known()
    {
        var links = new LinkLedger();
        var html = new MarkdownText(links).ToDocument("[gli esiti](/come-si-leggono/#regole)", Page);
        Assert.Contains("href=\"../../come-si-leggono/#regole\"", html, StringComparison.Ordinal);
        Assert.Equal((Page, UrlPath.Parse("/come-si-leggono/")), Assert.Single(links.Broken(new HashSet<string>())));
    }

    [Fact]
    public void Shows_a_picture_of_the_site_with_its_words()
    {
        var links = new LinkLedger();
        Assert.Contains("<img src=\"../../immagini/pagina.png\" alt=\"Una pagina\"", new MarkdownText(links).ToDocument("![Una pagina](/immagini/pagina.png)", Page), StringComparison.Ordinal);
        Assert.Equal((Page, UrlPath.Parse("/immagini/pagina.png")), Assert.Single(links.Broken(new HashSet<string>())));
        Assert.DoesNotContain("<img", new MarkdownText(links).ToDocument("![x](/immagini/disegno.svg)", Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Uno\n\n## Due", "<h2", "<h3")]
    [InlineData("## Uno\n\n#### Due", "<h2", "<h4")]
    public void Puts_headings_below_that_of_the_page(string markdown, string first, string second)
    {
        var html = new MarkdownText(new LinkLedger()).ToDocument(markdown, Page);
        Assert.Contains(first, html, StringComparison.Ordinal);
        Assert.Contains(second, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('>', 3_000)]
    [InlineData('[', 20_000)]
    [InlineData('(', 20_000)]
    [InlineData('*', 20_000)]
    [InlineData('!', 20_000)]
    public void Shows_what_is_nested_beyond_measure_as_words(char sign, int times)
    {
        var text = new MarkdownText(new LinkLedger());
        var html = text.ToFragment($"{new string(sign, times)} <b>parole</b>", Page)!;
        Assert.Contains("&lt;b&gt;parole&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Equal(sign is '>' or '[' ? [Page] : [], text.TooNested);
    }

    [Fact]
    public void Keeps_addresses_outside() =>
        Assert.Contains("href=\"https://www.normattiva.it/\"", new MarkdownText(new LinkLedger()).ToFragment("[legge](https://www.normattiva.it/)", Page)!, StringComparison.Ordinal);
}
