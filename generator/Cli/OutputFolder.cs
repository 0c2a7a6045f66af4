namespace PegOpenData.Cli;

/// <summary>Refuses a folder to publish to where publishing could spoil what is not the site.</summary>
internal static class OutputFolder
{
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <param name="sources">The folders that are read.</param>
    public static void Check(string output, IReadOnlyList<string> sources, DiagnosticBag found)
    {
        var full = Full(output);
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))) is null)
        {
            found.Add(Errors.Output.FolderIsRoot(output));
            return;
        }

        foreach (var source in sources.Where(source => IsWithin(full, Full(source)) || IsWithin(Full(source), full)))
        {
            found.Add(Errors.Output.FolderOverlaps(output, source));
        }
    }

    private static bool IsWithin(string folder, string outer) => folder.StartsWith(outer, Comparison);

    /// <summary>The whole path with a separator at its end, so that no name is taken for the beginning of another; a link is followed.</summary>
    private static string Full(string folder)
    {
        var path = Path.GetFullPath(folder);
        var target = Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
        return Path.TrimEndingDirectorySeparator(target ?? path) + Path.DirectorySeparatorChar;
    }
}
