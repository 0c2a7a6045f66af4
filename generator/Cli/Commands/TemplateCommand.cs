using System.CommandLine;
using System.CommandLine.Parsing;
using PegOpenData.Cli.Reports;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Loading.Schemas;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg template</c>: an empty workbook that an office can fill in.</summary>
internal static class TemplateCommand
{
    private static readonly Option<bool> Overwrite = WorkbookOptions.Overwrite();

    private static readonly Argument<string> Path = NewPath();

    private static readonly Option<int?> Year = YearOption.Of("L'anno del piano, già scritto nel foglio «piano» e nelle date degli esempi.");

    private static readonly Option<string[]> Chosen = NewChosen();

    public static Command Create(Terminal terminal)
    {
        var command = new DescribedCommand(
            "template",
            "Scrive una cartella di lavoro vuota da compilare, per Excel o LibreOffice.",
            "peg template                                 scrive piano.xlsx",
            "peg template piano-2026.ods --anno 2026",
            "peg template --raccolte obiettivi,indicatori   solo questi elenchi") { Path, Year, Chosen, Overwrite };
        command.SetAction(parsed => (int)Run(
            terminal.Output, parsed.GetValue(Path)!, parsed.GetValue(Year), parsed.GetValue(Chosen) ?? [], parsed.GetValue(Overwrite)));
        return command;
    }

    private static ExitCode Run(IAnsiConsole console, string path, int? year, string[] collections, bool overwrites)
    {
        var found = new DiagnosticBag();
        var workbook = EmptyWorkbook.Of(year, collections);
        WorkbookFile.Write(workbook, path, overwrites, found);
        var code = Findings.Report(console, found, [], strict: false);
        if (code == ExitCode.Fine)
        {
            console.WriteLine($"Cartella di lavoro da compilare in {path}: fogli {string.Join(", ", workbook.Sheets.Select(sheet => sheet.Name).Where(name => name != PlanWorksheets.Instructions))}.");
        }

        return code;
    }

    private static Argument<string> NewPath()
    {
        var path = new Argument<string>("file") { Description = "Il file da scrivere, .xlsx oppure .ods. Se manca: piano.xlsx.", DefaultValueFactory = _ => "piano.xlsx" };
        path.Validators.Add(WorkbookOptions.RefuseOtherFormats);
        return path;
    }

    private static Option<string[]> NewChosen() => new("--raccolte")
    {
        Description = $"Gli elenchi che servono, separati da virgole; se manca, tutti: {string.Join(", ", Collections.All)}.",
        HelpName = "elenchi",
        CustomParser = Parse,
    };

    private static string[] Parse(ArgumentResult result)
    {
        var names = result.Tokens.SelectMany(token => Split(token.Value, ',')).ToArray();
        foreach (var unknown in names.Where(name => !Collections.All.Contains(name)))
        {
            result.AddError($"«{unknown}» non è un elenco del piano.{Meant(unknown)} Gli elenchi sono: {string.Join(", ", Collections.All)}.");
        }

        if (names.Length == 0)
        {
            result.AddError($"Dopo --raccolte servono i nomi degli elenchi, per esempio obiettivi,indicatori. Gli elenchi sono: {string.Join(", ", Collections.All)}.");
        }

        return names;
    }

    /// <summary>Words parted at another sign than the comma are named one by one.</summary>
    private static string Meant(string unknown)
    {
        var words = Split(unknown, ';', '|', ' ', '+');
        var near = words.Select(word => NearestName.Of(word, Collections.All) ?? word);
        return words.Length > 1 ? $" I nomi si separano con una virgola: {string.Join(',', near)}."
            : NearestName.Of(unknown, Collections.All) is { } nearest ? $" Forse intendevi «{nearest}»?"
            : "";
    }

    private static string[] Split(string text, params char[] signs) => text.Split(signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
