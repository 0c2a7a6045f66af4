using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PegOpenData.Loading;
using PegOpenData.Publishing;
using PegOpenData.Publishing.Output;
using PegOpenData.Themes.Italia;

namespace PegOpenData.Tests.Site;

/// <summary>A site built in memory, and ways to look into it.</summary>
internal sealed record BuiltSite(Publication Publication, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Findings)
{
    private static readonly HtmlParser Parser = new();

    public static async Task<BuiltSite> BuildAsync(IReadOnlyList<SourceFile> data, IReadOnlyList<SourceFile> content)
    {
        var found = new DiagnosticBag();
        var publication = PlanLoader.Load(data, content, found);
        var output = new MemoryOutput();
        await new SitePublisher(publication, new ItaliaTheme(), "PegOpenData di prova").PublishAsync(output, found, static () => { });
        return new BuiltSite(publication, output.Files, found.ToSorted());
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public IHtmlDocument Page(string folder) => Parser.ParseDocument(Text($"{folder}index.html"));

    /// <summary>Every page, by its file.</summary>
    public IEnumerable<(string Path, IHtmlDocument Page)> Pages() =>
        Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => (path, Parser.ParseDocument(Text(path))));
}
