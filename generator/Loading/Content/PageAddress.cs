namespace PegOpenData.Loading.Content;

/// <summary>The address of a page is its place: <c>guida/pubblicare.md</c> → <c>/guida/pubblicare/</c>, <c>guida/index.md</c> → <c>/guida/</c>.</summary>
internal static class PageAddress
{
    private const string Extension = ".md";

    /// <summary>The address, or null with a diagnostic for the first step that cannot be part of one.</summary>
    /// <param name="place">The path below <c>content/</c>.</param>
    public static UrlPath? Of(SourceFile file, string place, DiagnosticBag bag)
    {
        var steps = place[..^Extension.Length].Split('/');
        var url = UrlPath.Root;
        foreach (var step in steps[^1] == "index" ? steps[..^1] : steps)
        {
            if (!Slug.TryParse(step, out var slug))
            {
                bag.Add(Errors.Content.PageName(SourceSpan.Start(file.Path), step, Slug.FromCode(step)));
                return null;
            }

            url = url.Page(slug);
        }

        return url;
    }
}
