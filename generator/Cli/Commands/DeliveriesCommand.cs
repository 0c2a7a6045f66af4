using System.CommandLine;
using PegOpenData.Cli.Deliveries;
using PegOpenData.Cli.Reports;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg deliveries</c>: imports the workbooks that offices left in the folders <c>consegne</c>, for a workflow that runs when they are uploaded.</summary>
internal static class DeliveriesCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Le cartelle di lavoro da importare, ognuna in data/<ente>/consegne/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> Base = new("--base")
    {
        Description = "Importa i file arrivati o cambiati dopo questa revisione di git; se si ripete, quelli cambiati dopo ciascuna.",
        HelpName = "revisione",
    };

    private static readonly Option<string> Data = Options.Folder("--data", "La cartella dei dati, una sottocartella per ente.", "data");

    private static readonly Option<string?> Summary = NewSummary();

    private static readonly Option<bool> Commit = new("--commit") { Description = "Registra i dati scritti con un commit sul ramo corrente. Non lo invia." };

    public static Command Create(Terminal terminal)
    {
        var command = new DescribedCommand(
            "deliveries",
            "Importa le cartelle di lavoro consegnate in data/<ente>/consegne/.",
            "peg deliveries data/comune-di-esempio/consegne/piano.xlsx",
            "peg deliveries --base origin/main --commit --summary consegne.md   come fa il flusso di lavoro") { Files, Base, Data, Summary, Commit };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(Files) ?? []).Length > 0 == (result.GetValue(Base) ?? []).Length > 0)
            {
                result.AddError("Servono i file da importare oppure --base con una revisione di git: l'uno o l'altro.");
            }
        });
        command.SetAction(parsed => (int)Run(terminal, parsed, Path.TrimEndingDirectorySeparator(parsed.GetValue(Data)!).Replace('\\', '/')));
        return command;
    }

    private static ExitCode Run(Terminal terminal, ParseResult parsed, string data)
    {
        var fault = "";
        var files = parsed.GetValue(Base) is { Length: > 0 } bases ? ChangedDeliveries.Since(bases, data, out fault) : parsed.GetValue(Files)!;
        if (files is null)
        {
            terminal.Error.WriteLine(fault);
            return ExitCode.Misuse;
        }

        var found = new DiagnosticBag();
        var imports = files.Select(file => Delivery.At(file, data, found)).OfType<Delivery>().Select(delivery => Import(delivery, data, terminal.Output)).ToList();
        if (parsed.GetValue(Commit))
        {
            DeliveryCommit.Write(imports, data, found);
        }

        WriteSummary(parsed.GetValue(Summary), imports, found);
        var code = Findings.Report(terminal.Output, found, [], strict: false);
        terminal.Output.WriteLine($"Consegne: {imports.Count}, importate {imports.Count(import => import.IsDone)}.");
        return imports.All(import => import.IsDone) ? code : ExitCode.Diagnostics;
    }

    private static DeliveryImport Import(Delivery delivery, string data, IAnsiConsole console)
    {
        console.WriteLine(delivery.Path);
        var import = DeliveryImport.Of(delivery, data);
        ImportReport.Write(console, import.Run);
        return import;
    }

    private static Option<string?> NewSummary()
    {
        var summary = new Option<string?>("--summary") { Description = "Un file in cui scrivere il resoconto in Markdown, per un commento.", HelpName = "file" };
        summary.Validators.Add(result => Options.RefuseEmpty(result, "Dopo --summary serve il nome di un file, per esempio consegne.md."));
        return summary;
    }

    private static void WriteSummary(string? path, IReadOnlyList<DeliveryImport> imports, DiagnosticBag found)
    {
        try
        {
            if (path is not null)
            {
                File.WriteAllText(path, DeliveriesMarkdown.Of(imports, found.ToSorted()));
            }
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            found.Add(DiskFault.Of(path!, problem));
        }
    }
}
