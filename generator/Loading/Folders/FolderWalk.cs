namespace PegOpenData.Loading.Folders;

/// <summary>Goes through one folder and all below it, never out of it.</summary>
internal sealed class FolderWalk(DirectoryInfo root, List<SourceFile> found, DiagnosticBag bag, long limit, IReadOnlySet<string> kept)
{
    private readonly string realRoot = Real(root);

    public void Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in List(folder, prefix))
        {
            var path = prefix + entry.Name;
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry is DirectoryInfo below)
            {
                WalkBelow(below, path);
            }
            else if (kept.Contains(entry.Extension))
            {
                Add((FileInfo)entry, path);
            }
        }
    }

    /// <summary>A linked folder is not entered even when it is inside: its files would be read twice, or for ever.</summary>
    private void WalkBelow(DirectoryInfo folder, string path)
    {
        if (folder.LinkTarget is null)
        {
            Walk(folder, path + "/");
        }
        else
        {
            bag.Add(Errors.Reading.LinkOutside(path));
        }
    }

    private FileSystemInfo[] List(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            bag.Add(Errors.Reading.Unreadable(prefix.Length == 0 ? folder.Name : prefix.TrimEnd('/')));
            return [];
        }
    }

    private void Add(FileInfo file, string path)
    {
        try
        {
            var real = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            if (real is null || (file.LinkTarget is not null && !IsInside(real)))
            {
                bag.Add(Errors.Reading.LinkOutside(path));
            }
            else if (real.Length > limit)
            {
                bag.Add(Errors.Reading.TooLarge(path, real.Length, limit));
            }
            else
            {
                // A pipe has no length, and reading it may have no end.
                found.Add(new SourceFile(path, real.Length == 0 ? ReadOnlyMemory<byte>.Empty : File.ReadAllBytes(real.FullName)));
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            bag.Add(Errors.Reading.Unreadable(path));
        }
    }

    private bool IsInside(FileInfo file) =>
        file.Directory is { } folder && (Real(folder) + "/").StartsWith(realRoot + "/", StringComparison.Ordinal);

    /// <summary>The address of a folder with every link in it followed.</summary>
    private static string Real(DirectoryInfo folder)
    {
        var target = folder.LinkTarget is null ? folder : folder.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? folder;
        return target.Parent is null ? target.FullName.TrimEnd('/') : $"{Real(target.Parent)}/{target.Name}";
    }
}
