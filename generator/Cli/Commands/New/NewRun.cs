using PegOpenData.Cli.Reports;
using PegOpenData.Importing;
using PegOpenData.Importing.Starting;
using PegOpenData.Loading.Folders;
using Spectre.Console;

namespace PegOpenData.Cli.Commands.New;

/// <summary>Begins one file on the disk, where none is and where it holds as data at once.</summary>
internal static class NewRun
{
    public static ExitCode Do(Terminal terminal, string folder, Func<NewFiles, ImportedFile> begin)
    {
        var found = new DiagnosticBag();
        var existing = Directory.Exists(folder) ? SourceFolder.Read(folder, new DiagnosticBag()) : [];
        var files = new NewFiles(existing);
        var file = begin(files);
        var path = Below(folder, file.Path);
        if (Path.Exists(path))
        {
            found.Add(Errors.Output.NeverOverwritten(path));
        }
        else
        {
            found.AddRange(files.Check(file).Select(finding => finding with { Span = finding.Span with { File = Below(folder, finding.Span.File) } }));
        }

        if (!found.HasErrors)
        {
            Write(folder, file, found);
        }

        var code = Findings.Report(terminal.Output, found, [.. existing.Append(new SourceFile(file.Path, file.Content)).Select(each => each with { Path = Below(folder, each.Path) })], strict: false);
        if (code == ExitCode.Fine)
        {
            terminal.Output.WriteLine($"scritto {path}");
            terminal.Output.WriteLine("Ora apritelo e completatelo: ogni campo è spiegato nel file. Alla fine: peg validate");
        }

        return code;
    }

    /// <summary>As a person finds it from where the command was given.</summary>
    private static string Below(string folder, string path) => $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";

    private static void Write(string folder, ImportedFile file, DiagnosticBag found)
    {
        try
        {
            DataFolder.Write(folder, [file], removed: []);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            found.Add(DiskFault.OfFolder(folder, problem));
        }
    }
}
