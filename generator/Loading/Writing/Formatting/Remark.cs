namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>A line, or the end of one, that holds no data: a comment, a field that nobody has filled in yet (<c>peso:</c>), or nothing at all.</summary>
/// <param name="Column">Where its words begin, from 1.</param>
/// <param name="Text">Empty for a blank line.</param>
/// <param name="IsBesideData">A comment after a value or a key on the same line.</param>
internal sealed record Remark(int Line, int Column, string Text, bool IsBesideData)
{
    /// <summary>The line between the head of a YAML file and its data.</summary>
    public const string DocumentStart = "---";

    public bool IsBlank => Text.Length == 0;

    public bool IsForEditors => Text.StartsWith("# yaml-language-server", StringComparison.Ordinal);

    /// <summary>What stands above it is about the whole file.</summary>
    public bool EndsHeader => IsBlank || IsForEditors || Text.StartsWith(DocumentStart, StringComparison.Ordinal);
}
