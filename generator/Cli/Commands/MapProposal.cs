using PegOpenData.Cli.Reports;
using PegOpenData.Importing.Workbooks.Suggesting;
using PegOpenData.Loading.Folders;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg import --suggerisci</c>: a proposal of how a foreign table is read, to standard output or to a file that is not there yet.</summary>
internal static class MapProposal
{
    /// <param name="output">Null for standard output.</param>
    public static ExitCode Run(Terminal terminal, string documentPath, string? output)
    {
        var found = new DiagnosticBag();
        var document = SourceFolder.ReadFile(documentPath, found);
        var map = document is null ? null : MapSuggestion.Of(document, found);
        if (map is not null && output is not null)
        {
            Write(output, map, found);
        }

        if (map is not null && output is null)
        {
            terminal.Output.Profile.Out.Writer.Write(map);
        }

        var code = Findings.Report(terminal.Output, found, [.. new[] { document }.OfType<SourceFile>()], strict: false);
        if (code == ExitCode.Fine && output is not null)
        {
            terminal.Output.WriteLine($"scritto {output}");
        }

        return code;
    }

    /// <summary>A map that a person has corrected is never written over.</summary>
    private static void Write(string path, string map, DiagnosticBag found)
    {
        if (Path.Exists(path))
        {
            found.Add(File.Exists(path) ? Errors.Output.FileExists(path) : Errors.Output.FolderInPlace(path));
            return;
        }

        try
        {
            File.WriteAllText(path, map);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            found.Add(DiskFault.Of(path, problem));
        }
    }
}
