using System.CommandLine;
using PegOpenData.Cli.Reports;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using PegOpenData.Workbooks;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg export</c>: a plan of the data as one workbook, which <c>peg import</c> reads back.</summary>
internal static class ExportCommand
{
    private static readonly Option<bool> Overwrite = WorkbookOptions.Overwrite();

    private static readonly Argument<string> Plan = NewPlan();

    private static readonly Option<string?> Output = NewOutput();

    public static Command Create(Terminal terminal)
    {
        var command = new DescribedCommand(
            "export",
            "Scrive un piano dei dati in una cartella di lavoro, per Excel o LibreOffice.",
            "peg export data/comune-di-esempio/peg-2025                    scrive comune-di-esempio-peg-2025.xlsx",
            "peg export data/comune-di-esempio/peg-2025 --output piano.ods --sovrascrivi") { Plan, Output, Overwrite };
        command.SetAction(parsed => (int)Run(terminal.Output, parsed.GetValue(Plan)!, parsed.GetValue(Output), parsed.GetValue(Overwrite)));
        return command;
    }

    private static ExitCode Run(IAnsiConsole console, string folder, string? output, bool overwrites)
    {
        var found = new DiagnosticBag();
        var plan = Path.TrimEndingDirectorySeparator(folder).Replace('\\', '/');
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(plan));
        var administration = Path.GetDirectoryName(full);
        var (files, root) = Read(plan, administration, found);
        var workbook = found.HasErrors ? null : Load(full, plan, files, root, found);
        var path = output ?? $"{Path.GetFileName(administration)}-{Path.GetFileName(full)}.xlsx";
        if (workbook is not null && !found.HasErrors)
        {
            WorkbookFile.Write(workbook, path, overwrites, found);
        }

        var code = Findings.Report(console, found, files, strict: false);
        console.WriteLine(code == ExitCode.Fine
            ? $"Cartella di lavoro in {path}: righe {string.Join(", ", workbook!.Sheets.Where(sheet => sheet.Name != PlanWorksheets.Instructions && !sheet.IsHidden).Select(sheet => $"{sheet.Name} {sheet.Rows.Count()}"))}."
            : "Niente è stato scritto.");
        return code;
    }

    /// <summary>The files of the administration, whose plans may name one another; what others keep is not this command's business.</summary>
    /// <param name="administration">Null where the folder is the root of a disk.</param>
    private static (IReadOnlyList<SourceFile> Files, string Root) Read(string plan, string? administration, DiagnosticBag found)
    {
        if (File.Exists(plan))
        {
            var isOfPlan = Path.GetFileName(plan) == "piano.yaml" && plan.Contains('/', StringComparison.Ordinal);
            found.Add(Errors.Reading.FileForPlan(plan, isOfPlan ? Path.GetDirectoryName(plan)! : "data/comune-di-esempio/peg-2025"));
            return ([], "");
        }

        if (administration is null || !Directory.Exists(plan))
        {
            found.Add(Errors.Reading.FolderMissing(plan));
            return ([], "");
        }

        if (!File.Exists(Path.Combine(plan, "piano.yaml")))
        {
            found.Add(Errors.Reading.NoPlan(plan));
            return ([], "");
        }

        // Findings name the files as the person wrote the folder.
        var written = Path.GetDirectoryName(plan) is { Length: > 0 } above ? above.Replace('\\', '/') : ".";
        var root = Path.GetDirectoryName(written) is { Length: > 0 } data ? $"{data.Replace('\\', '/')}/" : "";
        return (SourceFolder.Read(administration, found, $"{root}{Path.GetFileName(administration)}/"), root);
    }

    /// <param name="full">The whole path, which alone has the name of the plan where the folder is written <c>.</c>.</param>
    private static Workbook? Load(string full, string written, IReadOnlyList<SourceFile> files, string root, DiagnosticBag found)
    {
        var name = Path.GetFileName(full);
        var administration = PlanLoader.LoadData(files, found, root).FirstOrDefault();
        var plan = administration?.Plans.FirstOrDefault(plan => plan.Id.ToString() == name);
        if (plan is null && !found.HasErrors)
        {
            found.Add(Errors.Reading.NoPlan(written));
        }

        return plan is null || found.HasErrors ? null : ExportedWorkbook.Of(administration!, plan);
    }

    private static Argument<string> NewPlan()
    {
        var plan = new Argument<string>("piano") { Description = "La cartella del piano nei dati, per esempio data/comune-di-esempio/peg-2025." };
        plan.Validators.Add(result => Options.RefuseEmpty(result, "Serve la cartella di un piano, per esempio data/comune-di-esempio/peg-2025."));
        return plan;
    }

    private static Option<string?> NewOutput()
    {
        var output = new Option<string?>("--output") { Description = "Il file da scrivere, .xlsx oppure .ods. Se manca: ente-piano.xlsx.", HelpName = "file" };
        output.Validators.Add(WorkbookOptions.RefuseOtherFormats);
        return output;
    }
}
