using System.Text;
using PegOpenData.Importing;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Cli.Commands;

/// <summary>One import from disk to disk: read, import, check that the result holds as data, write. With an error nothing is written.</summary>
internal sealed class ImportRun(string folder)
{
    public string Folder { get; } = folder;

    public DiagnosticBag Found { get; } = new();

    /// <summary>Null where the document or the data could not be read.</summary>
    public ImportResult? Result { get; private set; }

    /// <summary>The document and the data as they will be, for a report that quotes them.</summary>
    public IReadOnlyList<SourceFile> Sources { get; private set; } = [];

    public void Do(ImportPaths paths, ImportOptions options)
    {
        var document = SourceFolder.ReadFile(paths.Document, Found);
        var map = ReadIfGiven(paths.Map);
        var previous = ReadIfGiven(paths.Previous);
        var existing = Directory.Exists(Folder) ? SourceFolder.Read(Folder, Found) : [];
        if (document is null || Found.HasErrors)
        {
            return;
        }

        Result = Importer.Import(document, options with { Map = map, Previous = previous }, existing);
        Found.AddRange(Result.Diagnostics);
        var data = Merge(existing, Result);
        Sources = [.. new[] { document, map, previous }.OfType<SourceFile>(), .. data];
        if (!Found.HasErrors)
        {
            // What a large import leaves behind would stand beside all that the check makes.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Check(Result, data);
        }

        if (!Found.HasErrors)
        {
            Write(Result);
        }
    }

    private SourceFile? ReadIfGiven(string? path) => path is null ? null : SourceFolder.ReadFile(path, Found);

    /// <summary>What was just made must hold as data; the other administrations of the folder are not this import's business.</summary>
    private void Check(ImportResult result, IReadOnlyList<SourceFile> data)
    {
        var touched = result.Files.Select(file => file.Path).Concat(result.Removed).Select(path => path.Split('/')[0]).ToHashSet();
        var checks = new DiagnosticBag();
        PlanLoader.LoadData([.. data.Where(file => touched.Contains(file.Path.Split('/')[0]))], checks);
        Found.AddRange(checks.ToSorted().Select(result.AtOrigin));
    }

    private void Write(ImportResult result)
    {
        try
        {
            DataFolder.Write(Folder, result.Files, result.Removed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Found.Add(Errors.Output.CannotWrite(Folder, problem.Message));
        }
    }

    /// <summary>The data as they will be once the new files are written.</summary>
    private static IReadOnlyList<SourceFile> Merge(IReadOnlyList<SourceFile> existing, ImportResult result)
    {
        var files = existing.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in result.Files)
        {
            files[file.Path] = new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text));
        }

        foreach (var path in result.Removed)
        {
            files.Remove(path);
        }

        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
