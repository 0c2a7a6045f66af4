namespace PegOpenData.Publishing.Site.Views;

/// <summary>A titled text, as safe HTML.</summary>
public sealed record TextView(string Title, string Html);
