using System.CommandLine;
using PegOpenData.Cli.Reports;
using PegOpenData.Importing.Starting;

namespace PegOpenData.Cli.Commands.New;

/// <summary><c>peg new</c>: begins a file of data, with every field explained in it.</summary>
internal static class NewCommand
{
    private static readonly Option<Slug?> Administration = NewOptions.Identifier("--ente", "La cartella dell'ente dentro data/.");

    private static readonly Option<Slug?> Plan = NewOptions.Identifier("--piano", "La cartella del piano dentro quella dell'ente.");

    private static readonly Option<string?> Title = NewOptions.Words("--titolo", "Il titolo, parola per parola come approvato.", "titolo");

    public static Command Create(Terminal terminal) => new DescribedCommand(
        "new",
        "Comincia un file di dati, con ogni campo spiegato.",
        "peg new ente --denominazione \"Comune di Esempio\" --ente comune-di-esempio",
        "peg new piano --ente comune-di-esempio --anno 2026 --tipo peg --titolo \"Piano esecutivo di gestione 2026\"",
        "peg new obiettivo --ente comune-di-esempio --piano peg-2026 --titolo \"Aprire la biblioteca la sera\"",
        "peg new indicatore --ente comune-di-esempio --piano peg-2026 --obiettivo biblioteca-orari --titolo \"Sere di apertura\"")
    {
        NewAdministration(terminal),
        NewPlan(terminal),
        NewObjective(terminal),
        NewIndicator(terminal),
    };

    private static DescribedCommand NewAdministration(Terminal terminal)
    {
        var name = NewOptions.Words("--denominazione", "Il nome ufficiale dell'ente: \"Comune di …\".", "nome");
        var folder = NewOptions.Identifier("--ente", "La cartella dell'ente dentro data/. Se manca, dal nome.");
        var command = new DescribedCommand("ente", "Comincia un ente: data/<ente>/ente.yaml.", "peg new ente --denominazione \"Comune di Esempio\" --ente comune-di-esempio")
            { name, folder, NewOptions.AdministrationKind, NewOptions.Data };
        command.Require(name);
        command.SetAction(parsed => (int)NewRun.Do(terminal, parsed.GetValue(NewOptions.Data)!, _ =>
            NewFiles.Administration(parsed.GetValue(name)!, parsed.GetValue(NewOptions.AdministrationKind), parsed.GetValue(folder))));
        return command;
    }

    private static DescribedCommand NewPlan(Terminal terminal)
    {
        var folder = NewOptions.Identifier("--piano", "La cartella del piano dentro quella dell'ente. Se manca, tipo e anno: peg-2026.");
        var command = new DescribedCommand(
            "piano", "Comincia un piano: data/<ente>/<piano>/piano.yaml.", "peg new piano --ente comune-di-esempio --anno 2026 --tipo peg --titolo \"Piano esecutivo di gestione 2026\"")
            { Administration, folder, NewOptions.Year, NewOptions.PlanKind, Title, NewOptions.Data };
        command.Require(Administration, NewOptions.Year, NewOptions.PlanKind, Title);
        command.SetAction(parsed => (int)NewRun.Do(terminal, parsed.GetValue(NewOptions.Data)!, _ => NewFiles.Plan(
            parsed.GetValue(Administration)!.Value, parsed.GetValue(folder), parsed.GetValue(Title)!, parsed.GetValue(NewOptions.Year)!.Value, parsed.GetValue(NewOptions.PlanKind)!)));
        return command;
    }

    private static DescribedCommand NewObjective(Terminal terminal)
    {
        var command = new DescribedCommand(
            "obiettivo", "Comincia un obiettivo, in un file suo nella cartella obiettivi/ del piano.",
            "peg new obiettivo --ente comune-di-esempio --piano peg-2026 --titolo \"Aprire la biblioteca la sera\"")
            { Administration, Plan, Title, NewOptions.Code, NewOptions.Data };
        command.Require(Administration, Plan, Title);
        command.SetAction(parsed => (int)NewRun.Do(terminal, parsed.GetValue(NewOptions.Data)!, files => files.Objective(
            parsed.GetValue(Administration)!.Value, parsed.GetValue(Plan)!.Value, parsed.GetValue(Title)!, parsed.GetValue(NewOptions.Code))));
        return command;
    }

    private static DescribedCommand NewIndicator(Terminal terminal)
    {
        var objective = NewOptions.Identifier("--obiettivo", "L'identificativo dell'obiettivo che misura.");
        var command = new DescribedCommand(
            "indicatore", "Comincia un indicatore, in un file suo nella cartella indicatori/ del piano.",
            "peg new indicatore --ente comune-di-esempio --piano peg-2026 --obiettivo biblioteca-orari --titolo \"Sere di apertura\"")
            { Administration, Plan, objective, Title, NewOptions.Code, NewOptions.Data };
        command.Require(Administration, Plan, objective, Title);
        command.SetAction(parsed => (int)NewRun.Do(terminal, parsed.GetValue(NewOptions.Data)!, files => files.Indicator(
            parsed.GetValue(Administration)!.Value, parsed.GetValue(Plan)!.Value, parsed.GetValue(objective)!.Value, parsed.GetValue(Title)!, parsed.GetValue(NewOptions.Code))));
        return command;
    }
}
