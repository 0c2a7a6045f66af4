using System.CommandLine;
using PegOpenData.Cli.Reports;
using PegOpenData.Cli.Reports.Differences;
using PegOpenData.Cli.Revisions;
using PegOpenData.Publishing.Diff;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg diff</c>: what changes for a citizen between two versions of the data.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";

    private static readonly Argument<string> Base = Version("base", "La versione di prima: una cartella di dati o una revisione di git.");

    private static readonly Argument<string> Head = Version("confronto", "La versione di dopo, allo stesso modo.");

    private static readonly Option<string> Data = Options.Folder("--data", "La cartella dei dati, che di una revisione si legge.", "data");

    private static readonly Option<string?> Format = Options.OneOf(
        "--format", "Come dirlo: text, markdown o json. Se manca: text.", "nome", "una forma del confronto", Text, Markdown, "json");

    private static readonly Option<int> Details = NewDetails();

    public static Command Create(Terminal terminal)
    {
        var command = new DescribedCommand(
            "diff",
            "Dice che cosa cambia per chi legge fra due versioni dei dati.",
            "peg diff origin/main HEAD                     fra due revisioni di git",
            "peg diff HEAD data                            fra l'ultimo commit e i file come sono ora",
            "peg diff origin/main HEAD --format markdown   per una richiesta di modifica") { Base, Head, Data, Format, Details };
        command.SetAction(parsed => (int)Run(
            terminal,
            (parsed.GetValue(Base)!, parsed.GetValue(Head)!),
            parsed.GetValue(Data)!,
            parsed.GetValue(Format) ?? Text,
            parsed.GetValue(Details)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, (string Base, string Head) names, string data, string format, int details)
    {
        if (Read(names.Base, data, terminal) is not { } before || Read(names.Head, data, terminal) is not { } after)
        {
            return ExitCode.Misuse;
        }

        var diff = DataComparison.Of(before.Data, after.Data);
        var report = new DiffReport(before, after, diff, details);
        terminal.Output.Profile.Out.Writer.Write(format switch
        {
            Text => report.ToText(),
            Markdown => report.ToMarkdown(),
            _ => DiffJson.Of(before, after, diff) + "\n",
        });
        return ExitCode.Fine;
    }

    private static NamedVersion? Read(string name, string data, Terminal terminal)
    {
        var version = NamedVersion.Read(name, data, out var fault);
        if (version is null)
        {
            terminal.Error.WriteLine(fault);
        }

        return version;
    }

    private static Argument<string> Version(string name, string description)
    {
        var version = new Argument<string>(name) { Description = description };
        version.Validators.Add(result => Options.RefuseEmpty(result, $"Per <{name}> serve una cartella o una revisione di git, per esempio origin/main."));
        return version;
    }

    private static Option<int> NewDetails()
    {
        var details = new Option<int>("--dettagli") { Description = "Quanti cambiamenti dire uno per uno; gli altri si contano. Se manca: 50.", HelpName = "numero", DefaultValueFactory = _ => 50 };
        details.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !int.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 0))
            {
                result.AddError("Dopo --dettagli serve un numero, per esempio 50.");
            }
        });
        return details;
    }
}
