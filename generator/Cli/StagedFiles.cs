namespace PegOpenData.Cli;

/// <summary>
/// Files that take their places together, and others that go: all are whole on the disk under other names before the first is moved, so nothing is
/// half-written.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly List<(string Temporary, string Final)> staged = [];
    private readonly List<(string Temporary, string Final)> leaving = [];
    private readonly Stack<string> placed = new();
    private readonly Stack<string> made = new();
    private bool isDone;

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">As above, for want of permission.</exception>
    public void Add(string path, Action<Stream> write)
    {
        var final = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(final)!;
        Make(folder);
        var temporary = Path.Combine(folder, $".peg-{Path.GetFileName(final)}-nuovo");
        staged.Add((temporary, final));
        Remove(final);
        using var stream = File.Create(temporary);
        write(stream);
    }

    /// <summary>A file that is to go, or to make place; one that is not there is gone already.</summary>
    public void Remove(string path)
    {
        var final = Path.GetFullPath(path);
        leaving.Add((Path.Combine(Path.GetDirectoryName(final)!, $".peg-{Path.GetFileName(final)}-tolto"), final));
    }

    /// <exception cref="IOException">A file cannot take its place.</exception>
    /// <exception cref="UnauthorizedAccessException">As above, for want of permission.</exception>
    public void Commit()
    {
        foreach (var (temporary, final) in leaving.Where(file => File.Exists(file.Final)))
        {
            File.Move(final, temporary, overwrite: true);
        }

        foreach (var (temporary, final) in staged)
        {
            File.Move(temporary, final);
            placed.Push(final);
        }

        isDone = true;
        leaving.ForEach(file => File.Delete(file.Temporary));
    }

    /// <summary>Takes away what was made and not committed, as far as the disk allows: why writing failed is what the person must hear.</summary>
    public void Dispose()
    {
        try
        {
            CleanUp();
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            return;
        }
    }

    /// <summary>Makes a folder and those above it that are missing, each noted once it is there.</summary>
    private void Make(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } above)
        {
            Make(above);
        }

        Directory.CreateDirectory(folder);
        made.Push(folder);
    }

    private void CleanUp()
    {
        if (isDone)
        {
            return;
        }

        foreach (var final in placed)
        {
            File.Delete(final);
        }

        foreach (var (temporary, _) in staged.Where(file => File.Exists(file.Temporary)))
        {
            File.Delete(temporary);
        }

        foreach (var (temporary, final) in leaving.Where(file => File.Exists(file.Temporary) && !File.Exists(file.Final)))
        {
            File.Move(temporary, final);
        }

        foreach (var folder in made.Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Directory.Delete(folder);
        }
    }
}
