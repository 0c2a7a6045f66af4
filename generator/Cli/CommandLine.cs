using System.CommandLine;
using System.Globalization;
using PegOpenData.Cli.Commands;
using PegOpenData.Cli.Commands.New;
using PegOpenData.Cli.Reports;

namespace PegOpenData.Cli;

/// <summary>The program as a clerk calls it: commands, help in Italian, exit codes.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        // Only the words of help and parse errors follow the language; numbers and dates are never written by culture.
        CultureInfo.CurrentUICulture = new CultureInfo("it");
        var root = Root(terminal);
        ItalianHelp.Attach(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not ItalianHelp)
        {
            WriteMisuse(parsed, root, terminal.Error);
            return (int)ExitCode.Misuse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Output.Profile.Out.Writer, Error = terminal.Error }).ConfigureAwait(false);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Errore del programma, non dei dati: niente è stato pubblicato. Segnalare il problema con il comando usato e queste righe:").ConfigureAwait(false);
            await terminal.Error.WriteLineAsync(bug.ToString()).ConfigureAwait(false);
            return (int)ExitCode.Bug;
        }
    }

    private static void WriteMisuse(ParseResult parsed, RootCommand root, TextWriter error)
    {
        foreach (var fault in parsed.Errors)
        {
            error.WriteLine(fault.Message);
        }

        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name)).ToList();
        foreach (var nearest in parsed.UnmatchedTokens.Select(token => NearestName.Of(token, known)).OfType<string>())
        {
            error.WriteLine($"Forse intendevi «{nearest}»?");
        }

        error.WriteLine($"Per l'aiuto: {NameOf(command)} --help");
    }

    /// <summary>As it is typed: <c>peg new piano</c>.</summary>
    private static string NameOf(Command command) => command is RootCommand || command.Parents.OfType<Command>().FirstOrDefault() is not { } parent ? "peg" : $"{NameOf(parent)} {command.Name}";

    private static RootCommand Root(Terminal terminal) => new(
        """
        PegOpenData pubblica il PEG di un ente locale come sito accessibile e dati aperti.

        Esempi:
          peg build                              costruisce il sito di data/ in output/
          peg validate --strict                  controlla i dati; anche gli avvisi fermano
          peg diff origin/main HEAD              che cosa cambia fra due versioni dei dati
          peg import scheda.txt --layout cinisello-balsamo --ente cinisello-balsamo --output data
          peg template piano.xlsx                una cartella di lavoro vuota da compilare
          peg export data/comune-di-esempio/peg-2025
        """)
    {
        BuildCommand.Create(terminal),
        ValidateCommand.Create(terminal),
        FormatCommand.Create(terminal),
        NewCommand.Create(terminal),
        ImportCommand.Create(terminal),
        TemplateCommand.Create(terminal),
        ExportCommand.Create(terminal),
        DiffCommand.Create(terminal),
    };
}
