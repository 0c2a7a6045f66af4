using System.CommandLine;
using PegOpenData.Cli.Reports;
using PegOpenData.Importing;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg import</c>: from a document of the administration to data files, with an account of every line.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Document = NewDocument();

    private static readonly Option<string> Output = Options.Folder("--output", "La cartella dei dati in cui scrivere.", "data");

    private static readonly Option<string?> Report = Options.OneOf(
        "--report", "Come dare il resoconto: text per una persona (se non si dice altro), json per un programma.", "forma", "una forma del resoconto", "text", "json");

    public static Command Create(Terminal terminal)
    {
        var settings = new ImportSettings();
        var command = new DescribedCommand(
            "import",
            "Trasforma un documento dell'ente in file di dati.",
            "peg import scheda.txt                              scrive i file in data/, nella cartella dell'ente",
            "peg import scheda.txt --ente comune-di-esempio --solo-fatti",
            "peg import consegna.xlsx --ente comune-di-esempio          la cartella di lavoro di peg template o di peg export",
            "peg import tabella.xlsx --suggerisci --output mappa.yaml      propone come leggere la tabella di un altro programma",
            "peg import tabella.xlsx --mappa mappa.yaml --denominazione \"Comune di Esempio\" --anno 2026 --tipo peg",
            "peg import peg.txt --denominazione \"Comune di Esempio\" --anno 2026 --tipo peg") { Document, Output, Report };
        settings.All.ToList().ForEach(command.Options.Add);
        command.Validators.Add(settings.RefuseContradiction);
        command.Validators.Add(result => settings.RefuseUnused(result, result.GetValue(Document)));
        command.SetAction(parsed => (int)(settings.IsSuggestion(parsed)
            ? MapProposal.Run(terminal, parsed.GetValue(Document)!, parsed.GetResult(Output) is { Implicit: false } ? parsed.GetValue(Output) : null)
            : Run(terminal, settings.PathsOf(parsed.GetValue(Document)!, parsed), parsed.GetValue(Output)!, settings.Of(parsed), parsed.GetValue(Report) == "json")));
        return command;
    }

    private static Argument<string> NewDocument()
    {
        var document = new Argument<string>("documento") { Description = "Il documento da leggere: testo UTF-8 con le tabelle a tabulazioni, oppure una tabella .xlsx, .ods o .csv." };
        document.Validators.Add(result => Options.RefuseEmpty(result, "Serve il nome di un documento da leggere, per esempio scheda.txt."));
        return document;
    }

    private static ExitCode Run(Terminal terminal, ImportPaths paths, string folder, ImportOptions options, bool asJson)
    {
        var run = new ImportRun(folder);
        run.Do(paths, options);
        if (asJson)
        {
            terminal.Output.WriteLine(ImportJson.Of(run));
        }
        else
        {
            ImportReport.Write(terminal.Output, run);
        }

        return Findings.Stop(run.Found, strict: false) ? ExitCode.Diagnostics : ExitCode.Fine;
    }
}
