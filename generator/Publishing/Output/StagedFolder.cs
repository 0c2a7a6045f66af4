using System.Collections.Concurrent;

namespace PegOpenData.Publishing.Output;

/// <summary>
/// Publishes to a folder in two steps: files that differ from the published ones are written beside it, and only <see cref="Commit"/>
/// moves them in and removes what is no longer published. Until then, and if it never comes, the published folder is as it was.
/// Files that are not ours are never touched: a manifest says what is.
/// </summary>
public sealed class StagedFolder : IOutput, IDisposable
{
    private const string ManifestName = ".manifesto";

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
    public void Commit()
    {
        var manifest = string.Concat(files.Keys.Order(StringComparer.Ordinal).Select(path => $"{path}\n"));
        var stale = ReadManifest().Where(path => !files.ContainsKey(path)).ToList();
        foreach (var path in files.Where(file => file.Value).Select(file => file.Key).Order(StringComparer.Ordinal))
        {
            MoveIn(path);
        }

        foreach (var path in stale)
        {
            Remove(path);
        }

        var manifestPath = Path.Combine(target, ManifestName);
        Directory.CreateDirectory(target);
        if (!File.Exists(manifestPath) || File.ReadAllText(manifestPath) != manifest)
        {
            File.WriteAllText(manifestPath, manifest);
        }
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
        var file = Path.GetFullPath(Path.Combine(target, path));
        if (!file.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
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

    private string[] ReadManifest()
    {
        var manifest = Path.Combine(target, ManifestName);
        return File.Exists(manifest) ? File.ReadAllLines(manifest) : [];
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
