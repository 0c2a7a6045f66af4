namespace PegOpenData.Loading.Content;

/// <summary>The header of a page, parted from its Markdown.</summary>
/// <param name="Header">YAML, on the same lines as in the file.</param>
internal sealed record FrontMatter(string Header, string Markdown)
{
    private const string Fence = "---";

    /// <summary>The two parts, or null with a diagnostic where the header is missing or does not end.</summary>
    public static FrontMatter? Split(string path, string text, DiagnosticBag bag)
    {
        var lines = text.Split('\n');
        if (!IsFence(lines[0]))
        {
            bag.Add(Errors.Content.HeaderMissing(SourceSpan.Start(path)));
            return null;
        }

        var end = Array.FindIndex(lines, 1, IsFence);
        if (end < 0)
        {
            bag.Add(Errors.Content.HeaderNotClosed(SourceSpan.OnLine(path, 1, 1, Fence.Length)));
            return null;
        }

        // An empty line stands for the first fence, so that findings name the lines of the file.
        return new FrontMatter("\n" + string.Join('\n', lines[1..end]) + "\n", string.Join('\n', lines[(end + 1)..]));
    }

    private static bool IsFence(string line) => line.TrimEnd() == Fence;
}
