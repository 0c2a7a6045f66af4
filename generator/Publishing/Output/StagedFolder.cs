using System.Collections.Concurrent;

namespace PegOpenData.Publishing.Output;

/// <summary>
/// Publishes to a folder in two steps: files that differ from the published ones are written beside it, and only <see cref="Commit"/>
/// moves them in and removes what is no longer published. Until then, and if it never comes, the published folder is as it was.
/// Files that are not ours are never touched: a manifest says what is.
/// </summary>
public sealed class StagedFolder : IOutput, IDisposable
{
    /// <summary>Says that the staging folder is this program's, to be deleted at will.</summary>
    private const string MarkerName = ".peg";

    private readonly string target;
    private readonly string staging;
    private readonly Lazy<string> madeStaging;
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);

    /// <exception cref="IOException">A folder that is not this program's stands where files would be staged.</exception>
    public StagedFolder(string folder)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        staging = Path.Combine(Path.GetDirectoryName(target) ?? target, $".peg-{Path.GetFileName(target)}-nuovo");
        madeStaging = new Lazy<string>(MakeStaging);
        DropStaging();
    }

    public int Written { get; private set; }

    public int Removed { get; private set; }

    public int Total => files.Count;

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var changed = !IsPublished(path, bytes);
        if (!files.TryAdd(path, changed))
        {
            throw new InvalidOperationException($"{path} is written twice.");
        }

        if (changed)
        {
            var file = Path.Combine(madeStaging.Value, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1);
            stream.Write(bytes);
        }
    }

    /// <summary>Moves the staged files in; writes nothing where nothing changed.</summary>
    /// <exception cref="IOException">Something of others stands where a file must go; nothing was moved.</exception>
    public void Commit()
    {
        var changed = files.Where(file => file.Value).Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
        changed.ForEach(RefuseObstacle);
        Directory.CreateDirectory(target);
        var manifest = new Manifest(target);
        var before = manifest.Read();
        if (changed.Count > 0)
        {
            // Should the machine stop half-way, both the old files and the new ones are known as ours.
            manifest.Write(before.Union(files.Keys));
        }

        changed.ForEach(MoveIn);
        foreach (var path in before.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal))
        {
            Remove(path);
        }

        manifest.Write(files.Keys);
    }

    public void Dispose() => DropStaging();

    private void MoveIn(string path)
    {
        var destination = Path.Combine(target, path);
        Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
        File.Move(Path.Combine(staging, path), destination, overwrite: true);
        Written++;
    }

    private void Remove(string path)
    {
        var file = Path.Combine(target, path);
        if (!File.Exists(file))
        {
            return;
        }

        File.Delete(file);
        Removed++;
        for (var folder = Path.GetDirectoryName(file)!; folder.Length > target.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>A folder where a file must go, or a file where a folder must.</summary>
    private void RefuseObstacle(string path)
    {
        var destination = Path.Combine(target, path);
        if (Directory.Exists(destination))
        {
            throw new IOException($"«{path}» è una cartella di altri, dove va pubblicato un file.");
        }

        for (var folder = Path.GetDirectoryName(destination)!; folder.Length >= target.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (File.Exists(folder))
            {
                throw new IOException($"«{folder}» è un file, dove serve una cartella.");
            }
        }
    }

    private bool IsPublished(string path, ReadOnlySpan<byte> bytes)
    {
        var published = new FileInfo(Path.Combine(target, path));
        return published.Exists && published.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(published.FullName));
    }

    private string MakeStaging()
    {
        Directory.CreateDirectory(staging);
        File.WriteAllText(Path.Combine(staging, MarkerName), "");
        return staging;
    }

    /// <summary>Deletes what an earlier run may have left; a folder without the marker is a person's, unless it is empty.</summary>
    private void DropStaging()
    {
        if (!Directory.Exists(staging))
        {
            return;
        }

        if (!File.Exists(Path.Combine(staging, MarkerName)) && Directory.EnumerateFileSystemEntries(staging).Any())
        {
            throw new IOException($"la cartella «{staging}», che serve per preparare il sito, contiene file di altri. Spostarla o cambiarle nome.");
        }

        Directory.Delete(staging, recursive: true);
    }
}
