namespace PegOpenData.Loading.Folders;

/// <summary>The first end of the flow: a folder on disk becomes files in memory.</summary>
public static class SourceFolder
{
    /// <summary>A larger file is no data file.</summary>
    public const long Limit = 16L * 1024 * 1024;

    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { ".yaml", ".yml", ".csv", ".md" };

    private static readonly HashSet<string> WithPictures = new(Kept, StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".webp" };

    /// <summary>Whether a file with this path below the folder would be read: of a kind that data have, and in no hidden place.</summary>
    public static bool Keeps(string path) => Kept.Contains(Path.GetExtension(path)) && !path.Split('/').Any(step => step.StartsWith('.'));

    /// <summary>The data and text files of a folder and of those below it, sorted by path; what cannot be read is in the bag.</summary>
    /// <param name="root">What every path is to begin with, for instance <c>data/</c>.</param>
    public static IReadOnlyList<SourceFile> Read(string folder, DiagnosticBag bag, string root = "") => Read(folder, bag, root, Kept);

    /// <summary>The same, with the pictures that pages show.</summary>
    public static IReadOnlyList<SourceFile> ReadWithPictures(string folder, DiagnosticBag bag, string root) => Read(folder, bag, root, WithPictures);

    private static IReadOnlyList<SourceFile> Read(string folder, DiagnosticBag bag, string root, IReadOnlySet<string> kept)
    {
        var start = new DirectoryInfo(folder);
        if (!start.Exists)
        {
            bag.Add(Errors.Reading.FolderMissing(folder));
            return [];
        }

        var found = new List<SourceFile>();
        new FolderWalk(start, found, bag, Limit, kept).Walk(start, root);
        return [.. found.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The file that a path leads to: a link has a length of its own, which says nothing of what is behind it.</summary>
    /// <exception cref="IOException">The links go in a circle, or one of them cannot be read.</exception>
    public static FileInfo Behind(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
    }

    /// <summary>One file that whoever runs the program names, whatever its kind; null with the reason in the bag.</summary>
    public static SourceFile? ReadFile(string path, DiagnosticBag bag)
    {
        try
        {
            var file = Behind(path);
            if (!file.Exists)
            {
                bag.Add(Directory.Exists(path) ? Errors.Reading.FolderForFile(path) : Errors.Reading.FileMissing(path));
                return null;
            }

            // A pipe and a device have no length, and reading them may have no end.
            if (file.Length is 0 or > Limit)
            {
                bag.Add(file.Length == 0 ? Errors.Reading.NothingInFile(path) : Errors.Importing.DocumentTooLarge(SourceSpan.Start(path), Limit / 1048576));
                return null;
            }

            return new SourceFile(Path.GetFileName(path), File.ReadAllBytes(file.FullName));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            bag.Add(Errors.Reading.Unreadable(path));
            return null;
        }
    }
}
