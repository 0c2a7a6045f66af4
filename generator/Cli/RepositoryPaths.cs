namespace PegOpenData.Cli;

/// <summary>Names a file from the root of its repository, as the pages of a pull request do, wherever the program was started.</summary>
internal static class RepositoryPaths
{
    /// <param name="path">As the person wrote it, from the folder where the program runs; an option in its place is left as it is.</param>
    public static string Of(string path)
    {
        if (path.StartsWith("--", StringComparison.Ordinal))
        {
            return path;
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var root = RootOf(full) ?? Directory.GetCurrentDirectory();
        var relative = Path.GetRelativePath(root, full);
        return (IsBelow(relative) ? relative : full).Replace('\\', '/');
    }

    private static bool IsBelow(string relative) => !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";

    /// <summary>In a second worktree <c>.git</c> is a file.</summary>
    private static string? RootOf(string path)
    {
        for (var folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        return null;
    }
}
