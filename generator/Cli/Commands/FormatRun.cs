using PegOpenData.Importing;
using PegOpenData.Loading.Folders;
using PegOpenData.Loading.Writing.Formatting;

namespace PegOpenData.Cli.Commands;

/// <summary>One formatting from disk to disk: all the files that can have the canonical form get it, or none where the disk takes one of them not.</summary>
internal sealed class FormatRun(string folder)
{
    private readonly string root = $"{folder.Replace('\\', '/').TrimEnd('/')}/";

    public DiagnosticBag Found { get; } = new();

    public IReadOnlyList<SourceFile> Sources { get; private set; } = [];

    public IReadOnlyList<FormattedFile> ToWrite { get; private set; } = [];

    /// <summary>How many have the form already.</summary>
    public int Same { get; private set; }

    /// <summary>How many cannot have it.</summary>
    public int Left { get; private set; }

    public bool IsWritten { get; private set; }

    /// <param name="paths">As a person writes them; none means all.</param>
    public void Do(IReadOnlyList<string> paths, bool isCheck)
    {
        Sources = SourceFolder.Read(folder, Found, root);
        var wanted = paths.Select(Path.GetFullPath).ToList();
        var files = DataFormat.Of(Sources, root, path => wanted.Count == 0 || wanted.Exists(asked => Covers(asked, Path.GetFullPath(path))), Found);
        for (var at = 0; at < wanted.Count; at++)
        {
            if (!files.Any(file => Covers(wanted[at], Path.GetFullPath(file.File.Path))))
            {
                Found.Add(Path.Exists(wanted[at]) ? Errors.Output.NotData(paths[at], folder) : Errors.Reading.FileMissing(paths[at]));
            }
        }

        ToWrite = [.. files.Where(file => file.IsToWrite)];
        Left = files.Count(file => file.Text is null);
        Same = files.Length - Left - ToWrite.Count;
        if (!isCheck)
        {
            Write();
        }
    }

    private static bool Covers(string asked, string path) =>
        path == asked || path.StartsWith(asked.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void Write()
    {
        try
        {
            DataFolder.Write(folder, [.. ToWrite.Select(file => ImportedFile.Of(file.File.Path[root.Length..], file.Text!))], removed: []);
            IsWritten = true;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            Found.Add(DiskFault.OfFolder(folder, problem));
        }
    }
}
