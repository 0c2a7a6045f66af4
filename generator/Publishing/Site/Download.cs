namespace PegOpenData.Publishing.Site;

/// <summary>A file offered on a page.</summary>
/// <param name="Title">What the file holds; with the format it names the link.</param>
/// <param name="Format">CSV, JSON …</param>
public sealed record Download(string Title, string Format, UrlPath Url);
