namespace PegOpenData.Publishing.Site.Views;

/// <summary>A phase as pages show it.</summary>
/// <param name="DescriptionHtml">Safe HTML.</param>
/// <param name="Centre">Only where it is another than the centre of its objective or sheet, which the page names already.</param>
public sealed record PhaseView(Phase Phase, string? DescriptionHtml, Crumb? Centre);
