using System.CommandLine;
using PegOpenData.Cli.Reports;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg format</c>: gives the data files their one canonical form, or says which do not have it.</summary>
internal static class FormatCommand
{
    private static readonly Argument<string[]> Paths = new("file") { Description = "I file o le cartelle da riscrivere. Se mancano: tutti i dati.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string> Data = Options.Folder("--data", "La cartella dei dati, una sottocartella per ente.", "data");

    private static readonly Option<bool> Check = new("--check") { Description = "Non scrive: elenca i file che non sono nella forma standard ed esce con 1 se ce ne sono." };

    public static Command Create(Terminal terminal)
    {
        var command = new DescribedCommand(
            "format",
            "Mette i file di dati nella forma standard; dati e commenti restano gli stessi.",
            "peg format                                   tutti i file di data/",
            "peg format data/comune-di-esempio/peg-2025   solo quelli di un piano",
            "peg format --check                           per i controlli automatici") { Paths, Data, Check };
        Paths.Validators.Add(result => Options.RefuseEmpty(result, "Serve il nome di un file o di una cartella, per esempio data/comune-di-esempio."));
        command.SetAction(parsed => (int)Run(terminal.Output, new FormatRun(parsed.GetValue(Data)!), parsed.GetValue(Paths) ?? [], parsed.GetValue(Check)));
        return command;
    }

    private static ExitCode Run(IAnsiConsole console, FormatRun run, string[] paths, bool isCheck)
    {
        run.Do(paths, isCheck);
        var code = Findings.Report(console, run.Found, run.Sources, strict: false);
        if (!isCheck && code != ExitCode.Fine && !run.IsWritten)
        {
            return code;
        }

        foreach (var file in run.ToWrite)
        {
            console.WriteLine($"{(isCheck ? "da riscrivere" : "riscritto")} {file.File.Path}");
        }

        console.WriteLine(Sentence(run, isCheck));
        return isCheck && run.ToWrite.Count > 0 ? ExitCode.Diagnostics : code;
    }

    private static string Sentence(FormatRun run, bool isCheck)
    {
        var left = run.Left == 0 ? "" : $"; {Count(run.Left, "file lasciato com'era", "file lasciati com'erano")}";
        var same = Count(run.Same, "file è già nella forma standard", "file sono già nella forma standard");
        return (run.ToWrite.Count, isCheck) switch
        {
            (0, _) => $"{same}{left}.",
            (_, true) => $"{Count(run.ToWrite.Count, "file non è nella forma standard", "file non sono nella forma standard")}{left}. Per rimediare: peg format",
            _ => $"{Count(run.ToWrite.Count, "file riscritto", "file riscritti")}; {same}{left}.",
        };
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
