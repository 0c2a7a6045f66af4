using System.Collections.Immutable;
using PegOpenData.Loading;

namespace PegOpenData.Importing;

/// <summary>The data as they will be once an import is written: what was just made must hold as data too.</summary>
public sealed class ImportedData
{
    private readonly ImportResult result;

    /// <param name="existing">The data files that are there, by path relative to the folder of the data.</param>
    public ImportedData(IReadOnlyList<SourceFile> existing, ImportResult result)
    {
        this.result = result;
        var files = existing.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in result.Files)
        {
            files[file.Path] = new SourceFile(file.Path, file.Content);
        }

        foreach (var path in result.Removed)
        {
            files.Remove(path);
        }

        Files = [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>By path.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>What the loader finds, shown where it can be mended; the other administrations of the folder are not this import's business.</summary>
    public IEnumerable<Diagnostic> Check()
    {
        var touched = result.Files.Select(file => file.Path).Concat(result.Removed).Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        var found = new DiagnosticBag();
        PlanLoader.LoadData([.. Files.Where(file => touched.Contains(FolderOf(file.Path)))], found, known: result.Trees);
        return found.ToSorted().Select(result.AtOrigin);
    }

    private static string FolderOf(string path) => path.Split('/')[0];
}
