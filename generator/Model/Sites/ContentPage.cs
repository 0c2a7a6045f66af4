namespace PegOpenData.Model.Sites;

/// <summary>A Markdown page of <c>content/</c>; its place in the folder is its address.</summary>
public sealed record ContentPage
{
    public required UrlPath Url { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for lists and search engines.</summary>
    public string? Description { get; init; }

    /// <summary>The place in the menu; null keeps it out.</summary>
    public int? MenuOrder { get; init; }

    public required string Markdown { get; init; }

    public required Source Source { get; init; }
}
