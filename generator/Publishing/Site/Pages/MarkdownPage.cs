namespace PegOpenData.Publishing.Site.Pages;

/// <summary>A page of <c>content/</c>.</summary>
public sealed record MarkdownPage : Page
{
    /// <summary>Safe HTML, headings from the second level down.</summary>
    public required string Html { get; init; }
}
