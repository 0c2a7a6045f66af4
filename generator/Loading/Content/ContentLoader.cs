using System.Collections.Immutable;
using PegOpenData.Loading.Mapping.Site;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Text;

namespace PegOpenData.Loading.Content;

/// <summary>The files of <c>content/</c>: the settings of the site and its Markdown pages.</summary>
/// <param name="root">What every path begins with, up to and with its last <c>/</c>.</param>
internal sealed class ContentLoader(string root, FileParser parser, DiagnosticBag bag)
{
    private const string SettingsName = "site.yaml";

    /// <summary>The settings, or empty ones with an error where there are none to be used.</summary>
    public SiteSettings Settings(IEnumerable<SourceFile> files)
    {
        var file = files.FirstOrDefault(candidate => PlaceOf(candidate) == SettingsName);
        if (file is null)
        {
            bag.Add(Errors.Content.SettingsMissing(root + SettingsName));
        }

        var settings = file is null ? null : parser.Settings(file, "sito");
        return SiteMapper.Map(settings ?? new MappingNode(SourceSpan.Start(root + SettingsName), []), bag);
    }

    /// <summary>By address.</summary>
    public ImmutableArray<ContentPage> Pages(IEnumerable<SourceFile> files)
    {
        var pages = new SortedDictionary<UrlPath, ContentPage>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal).Where(IsToBeAPage))
        {
            if (!file.Path.EndsWith(".md", StringComparison.Ordinal))
            {
                bag.Add(Errors.Content.UnknownFile(SourceSpan.Start(file.Path), PlaceOf(file), NearestName.Of(PlaceOf(file), [SettingsName])));
            }
            else if (Page(file) is { } page && !pages.TryAdd(page.Url, page))
            {
                bag.Add(Errors.Content.SamePage(SourceSpan.Start(file.Path), page.Url, pages[page.Url].Source.Span.File));
            }
        }

        return [.. pages.Values];
    }

    /// <summary>By address.</summary>
    public ImmutableArray<SitePicture> Pictures(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => SitePicture.Is(file.Path)).Select(Picture).OfType<SitePicture>().OrderBy(picture => picture.Url)];

    private SitePicture? Picture(SourceFile file)
    {
        if (UrlPath.TryParse($"/{PlaceOf(file)}", out var url))
        {
            return new SitePicture(url, file.Content);
        }

        var name = Path.GetFileNameWithoutExtension(file.Path);
        bag.Add(Errors.Content.PageName(SourceSpan.Start(file.Path), name, Slug.FromCode(name)));
        return null;
    }

    private bool IsToBeAPage(SourceFile file) => PlaceOf(file) != SettingsName && !SitePicture.Is(file.Path) && Path.GetFileName(file.Path) != "README.md";

    private ContentPage? Page(SourceFile file)
    {
        var url = PageAddress.Of(file, PlaceOf(file), bag);
        var text = SourceText.DecodeUtf8(file, bag)?.ReplaceLineEndings("\n");
        var parts = text is null || !SourceText.IsFit(file.Path, text, bag) ? null : FrontMatter.Split(file.Path, text, bag);
        var header = parts is null ? null : parser.Header(file.Path, parts.Header);
        return url is null || header is null ? null : PageMapper.Map(url.Value, header, parts!.Markdown, bag);
    }

    private string PlaceOf(SourceFile file) => file.Path[root.Length..];
}
