namespace PegOpenData.Publishing.Site;

/// <summary>A step of the way to a page.</summary>
public sealed record Crumb(string Text, UrlPath Url);
