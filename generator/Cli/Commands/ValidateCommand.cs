using System.CommandLine;
using PegOpenData.Cli.Reports;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg validate</c>: reads and checks everything, publishes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new SiteOptions();
        var command = new DescribedCommand(
            "validate",
            "Controlla i dati e le pagine senza pubblicare.",
            "peg validate                       controlla data/ e content/",
            "peg validate --strict              anche gli avvisi fermano") { options.Data, options.Content, options.Strict };
        command.SetAction(parsed => (int)Run(terminal, parsed.GetValue(options.Data)!, parsed.GetValue(options.Content)!, parsed.GetValue(options.Strict)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string data, string content, bool strict)
    {
        var found = new DiagnosticBag();
        var sources = SiteSources.Read(data, content, found);
        var publication = sources.Load(found);
        var code = Findings.Report(terminal.Output, found, sources.All, strict);
        if (code == ExitCode.Fine)
        {
            terminal.Output.WriteLine(PlanTotals.Sentence(publication));
        }

        return code;
    }
}
