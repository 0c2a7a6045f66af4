using System.Text.RegularExpressions;

namespace PegOpenData.Cli.Reports.Formats.Sarif;

/// <summary>The section of one code on the page of the errors.</summary>
/// <param name="Markdown">Without its heading.</param>
internal sealed partial record CodeEntry(string Markdown)
{
    /// <summary>The same without its marks.</summary>
    public string Text => Markdown.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    /// <summary>The first paragraph on one line, without the severity that it begins with.</summary>
    public string Description => Text.Split("\n\n")[0].Replace('\n', ' ').Split(". ", 2)[^1];

    /// <summary>The first sentence.</summary>
    public string Summary => $"{SentenceEnd().Split(Description)[0].TrimEnd('.')}.";

    /// <summary>A stop within <c>D.Lgs. 118/2011</c> ends nothing.</summary>
    [GeneratedRegex(@"\. (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
