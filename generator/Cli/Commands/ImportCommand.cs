using System.CommandLine;
using PegOpenData.Cli.Reports;
using PegOpenData.Importing;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg import</c>: from a document of the administration to data files, with an account of every line.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Document = NewDocument();

    private static readonly Option<string> Output = SiteOptions.Folder("--output", "La cartella dei dati in cui scrivere.", "data");

    public static Command Create(Terminal terminal)
    {
        var settings = new ImportSettings();
        var command = new DescribedCommand(
            "import",
            "Trasforma un documento dell'ente in file di dati.",
            "peg import scheda.txt                              scrive i file in data/, nella cartella dell'ente",
            "peg import scheda.txt --ente comune-di-esempio --solo-fatti",
            "peg import peg.txt --denominazione \"Comune di Esempio\" --anno 2026 --tipo peg") { Document, Output };
        settings.All.ToList().ForEach(command.Options.Add);
        command.Validators.Add(settings.RefuseContradiction);
        command.SetAction(parsed => (int)Run(terminal.Output, parsed.GetValue(Document)!, parsed.GetValue(Output)!, settings.Of(parsed)));
        return command;
    }

    private static Argument<string> NewDocument()
    {
        var document = new Argument<string>("documento") { Description = "Il documento da leggere: testo UTF-8, tabelle con tabulazioni." };
        document.Validators.Add(result => SiteOptions.RefuseEmpty(result, "Serve il nome di un documento da leggere, per esempio scheda.txt."));
        return document;
    }

    private static ExitCode Run(IAnsiConsole console, string documentPath, string folder, ImportOptions options)
    {
        var found = new DiagnosticBag();
        var document = SourceFolder.ReadFile(documentPath, found);
        var existing = Directory.Exists(folder) ? SourceFolder.Read(folder, found) : [];
        var result = document is null || found.HasErrors ? null : Import(document, options, existing, found);
        var files = Merge(existing, result);
        if (!found.HasErrors)
        {
            // What was just made must hold as data; the other administrations of the folder are not this command's business.
            var touched = result!.Files.Select(file => file.Path.Split('/')[0]).ToHashSet();
            var checks = new DiagnosticBag();
            PlanLoader.LoadData([.. files.Where(file => touched.Contains(file.Path.Split('/')[0]))], checks);
            found.AddRange(checks.ToSorted().Select(result.AtOrigin));
        }

        if (!found.HasErrors)
        {
            Write(folder, result!, found);
        }

        console.Write(new Text(result?.Reckoning?.ToText() ?? ""));
        var code = Findings.Report(console, found, files.Prepend(document).OfType<SourceFile>(), strict: false);
        if (code == ExitCode.Fine)
        {
            ReportFiles(console, folder, result!);
        }

        return code;
    }

    private static ImportResult Import(SourceFile document, ImportOptions options, IReadOnlyList<SourceFile> existing, DiagnosticBag found)
    {
        var result = Importer.Import(document, options, existing);
        found.AddRange(result.Diagnostics);
        return result;
    }

    private static void Write(string folder, ImportResult result, DiagnosticBag found)
    {
        try
        {
            DataFolder.Write(folder, result.Files);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            found.Add(Errors.Output.CannotWrite(folder, problem.Message));
        }
    }

    private static void ReportFiles(IAnsiConsole console, string folder, ImportResult result)
    {
        foreach (var file in result.Files)
        {
            console.WriteLine($"scritto {Path.Combine(folder, file.Path)}");
        }

        console.WriteLine(result.Files.Length == 0 ? "Niente è cambiato." : $"File scritti: {result.Files.Length}.");
    }

    /// <summary>The data as they will be once the new files are written.</summary>
    private static List<SourceFile> Merge(IReadOnlyList<SourceFile> existing, ImportResult? result)
    {
        var files = existing.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in result?.Files ?? [])
        {
            files[file.Path] = new SourceFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text));
        }

        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
