namespace PegOpenData.Cli.Reports.Formats.Sarif;

/// <summary>The section of one code on the page of the errors.</summary>
/// <param name="Markdown">Without its heading.</param>
internal sealed record CodeEntry(string Markdown)
{
    /// <summary>The same without its marks.</summary>
    public string Text => Markdown.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    /// <summary>The first paragraph on one line, without the severity that it begins with.</summary>
    public string Description => Text.Split("\n\n")[0].Replace('\n', ' ').Split(". ", 2)[^1];

    /// <summary>The first sentence.</summary>
    public string Summary => $"{Description.Split(". ")[0].TrimEnd('.')}.";
}
