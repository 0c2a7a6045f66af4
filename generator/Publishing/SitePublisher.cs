using System.Text;
using PegOpenData.Publishing.Datasets;
using PegOpenData.Publishing.Output;
using PegOpenData.Publishing.Site;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing;

/// <summary>From a publication to all its files, streamed one by one and in parallel to an output.</summary>
public sealed class SitePublisher
{
    private readonly Publication publication;
    private readonly ITheme theme;
    private readonly LinkLedger links = new();
    private readonly PageSources sources = new();
    private readonly MarkdownText markdown;
    private readonly SiteFrame frame;
    private readonly SiteMap map;

    public SitePublisher(Publication publication, ITheme theme, string generator)
    {
        this.publication = publication;
        this.theme = theme;
        frame = new SiteFrame
        {
            Settings = publication.Settings,
            Texts = ReadTexts(theme, publication.Settings.Language),
            Format = Format.Italian,
            Menu = [.. publication.MenuPages.Select(page => new Crumb(page.Title, page.Url))],
            Generator = generator,
        };
        markdown = new MarkdownText(links);
        map = new SiteMap(publication, frame, markdown);
    }

    /// <summary>About how many files will be written: for a progress bar.</summary>
    public int ExpectedFiles => publication.Pages.Length + publication.Dictionary.Schemas.Length + map.Plans.Sum(plan => Expected(plan.Plan));

    /// <summary>Writes every page, dataset, asset and schema, then says which texts cannot be drawn and which links lead nowhere.</summary>
    /// <param name="advance">Called once for each file written.</param>
    public async Task PublishAsync(IOutput output, DiagnosticBag diagnostics, Action advance)
    {
        var sink = new CheckedOutput(output, sources, diagnostics, advance);
        await RenderPagesAsync(sink).ConfigureAwait(false);
        await ExportDatasetsAsync(sink).ConfigureAwait(false);
        CopyFiles(sink);
        diagnostics.AddRange(markdown.TooNested.Select(page => Errors.Site.TooNestedText(sources.Of(page), page)));
        diagnostics.AddRange(markdown.Refused.Select(link => Errors.Site.RefusedLink(sources.Of(link.Page), link.Page, link.Address)));
        var written = sink.Paths;
        diagnostics.AddRange(links.Broken(written).Select(link => Errors.Site.BrokenLink(sources.Of(link.From), link.From, link.To)));
        diagnostics.AddRange(publication.Settings.Links
            .Where(link => link.Inside is { } page && !written.Contains(page.FilePath))
            .Select(link => Errors.Site.BrokenSettingsLink(link.Source["href"], link.Inside!.Value)));
    }

    /// <summary>A page for each record, two files more for objectives and indicators, and the lists and tables of the plan.</summary>
    private static int Expected(Plan plan) => 20 + plan.Centres.Length + plan.Lines.Length + plan.Sheets.Length + (3 * (plan.Objectives.Length + plan.Indicators.Length));

    /// <summary>As many workers as processors take pages in turn, each with one buffer that it fills again and again.</summary>
    private async Task RenderPagesAsync(CheckedOutput output)
    {
        using var pages = map.Pages().GetEnumerator();
        var turn = new Lock();
        var renderer = new PageRenderer(theme, frame, links);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(RenderAsync))).ConfigureAwait(false);

        async Task RenderAsync()
        {
            using var buffer = new MemoryStream();
            while (Next() is { } page)
            {
                buffer.SetLength(0);
                using (var writer = new StreamWriter(buffer, new UTF8Encoding(false), 4096, leaveOpen: true))
                {
                    await renderer.RenderAsync(page, writer).ConfigureAwait(false);
                }

                sources.Add(page);
                output.Write(page.Url, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            }
        }

        Page? Next()
        {
            lock (turn)
            {
                return pages.MoveNext() ? pages.Current : null;
            }
        }
    }

    private async Task ExportDatasetsAsync(CheckedOutput output)
    {
        using var buffers = new ThreadLocal<MemoryStream>(() => new MemoryStream());
        await Parallel.ForEachAsync(map.Plans.SelectMany(PlanDatasets.Of), (dataset, _) =>
        {
            var buffer = buffers.Value!;
            buffer.SetLength(0);
            dataset.Export(buffer);
            output.Write(dataset.Url, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
    }

    private void CopyFiles(CheckedOutput output)
    {
        foreach (var (url, content) in ThemeFiles.Assets(theme))
        {
            using var buffer = new MemoryStream();
            using (content)
            {
                content.CopyTo(buffer);
            }

            output.Write(url, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }

        foreach (var picture in publication.Pictures)
        {
            output.Write(picture.Url, picture.Content.Span);
        }

        foreach (var schema in publication.Dictionary.Schemas)
        {
            output.Write(Addresses.Schema(schema.Name), schema.Content.Span);
        }
    }

    private static Texts ReadTexts(ITheme theme, string language)
    {
        using var own = typeof(SitePublisher).Assembly.GetManifestResourceStream($"{language}.json");
        using var themed = ThemeFiles.Texts(theme, language);
        return Texts.Read(new[] { own, themed }.OfType<Stream>());
    }
}
