namespace PegOpenData.Cli.Revisions;

/// <summary>A folder of a git repository, whether or not it is there now.</summary>
/// <param name="Git">Called at the root of the repository.</param>
/// <param name="Prefix">Its path from the root of the repository, ending with <c>/</c>; empty for the root.</param>
internal sealed record GitFolder(Git Git, string Prefix)
{
    /// <summary>Null where the folder is in no repository, or git is not installed.</summary>
    public static GitFolder? Find(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var there = full;
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        var below = Path.GetRelativePath(there, full).Replace('\\', '/');
        return new Git(there).Text("rev-parse", "--show-prefix", "--show-toplevel")?.ReplaceLineEndings("\n").Split('\n') is [var prefix, { Length: > 0 } root, ..]
            ? new GitFolder(new Git(root), prefix + (below == "." ? "" : $"{below}/"))
            : null;
    }

    /// <summary>The commit that a name stands for, or null.</summary>
    public string? Resolve(string revision) => revision.StartsWith('-') || revision.Contains('\0')
        ? null
        : Git.Text("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")?.Trim();
}
