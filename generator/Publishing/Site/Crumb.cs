namespace PegOpenData.Publishing.Site;

/// <summary>A step of the way to a page.</summary>
/// <param name="Level">Of a programme line: two lines of one name stand on different levels.</param>
public sealed record Crumb(string Text, UrlPath Url, string? Level = null);
