using System.Collections.Concurrent;

namespace PegOpenData.Publishing.Site;

/// <summary>Where the words of each page were written, so that a finding about the page names a file that an office keeps.</summary>
internal sealed class PageSources
{
    private readonly ConcurrentDictionary<UrlPath, SourceSpan> spans = new();

    public void Add(Page page)
    {
        if (page.Head.Source is { } span)
        {
            spans[page.Url] = span;
        }
    }

    /// <summary>The source of a page, or the page itself where the program made it of many records.</summary>
    public SourceSpan Of(UrlPath url) => spans.TryGetValue(url, out var span) ? span : SourceSpan.Start(url.FilePath);
}
