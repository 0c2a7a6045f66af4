using PegOpenData.Importing;
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
        var data = new ImportedData(existing, Result);
        Sources = [.. new[] { document, map, previous }.OfType<SourceFile>(), .. data.Files];
        if (!Found.HasErrors)
        {
            Found.AddRange(data.Check());
        }

        if (!Found.HasErrors)
        {
            Write(Result);
        }
    }

    private SourceFile? ReadIfGiven(string? path) => path is null ? null : SourceFolder.ReadFile(path, Found);

    private void Write(ImportResult result)
    {
        try
        {
            DataFolder.Write(Folder, result.Files, result.Removed);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            Found.Add(DiskFault.OfFolder(Folder, problem));
        }
    }
}
