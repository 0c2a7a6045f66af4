namespace PegOpenData.Publishing.Site.Views;

/// <summary>An amendment, with the record it changed.</summary>
public sealed record AmendmentView(Amendment Amendment, Crumb? Record, string? Anchor);
