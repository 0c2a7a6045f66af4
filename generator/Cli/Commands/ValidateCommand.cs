using System.CommandLine;
using PegOpenData.Cli.Reports;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg validate</c>: reads and checks everything, publishes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new SiteOptions();
        var report = new ReportOptions();
        var command = new DescribedCommand(
            "validate",
            "Controlla i dati e le pagine senza pubblicare.",
            "peg validate                       controlla data/ e content/",
            "peg validate --strict              anche gli avvisi fermano",
            "peg validate --format github       annotazioni sulle righe di una richiesta di modifica") { options.Data, options.Content, options.Strict, report.Format, report.Summary };
        command.SetAction(parsed => (int)Run(
            new SiteReport(terminal, report.Of(parsed), parsed.GetValue(options.Strict)),
            parsed.GetValue(options.Data)!,
            parsed.GetValue(options.Content)!));
        return command;
    }

    private static ExitCode Run(SiteReport report, string data, string content)
    {
        var found = new DiagnosticBag();
        var sources = SiteSources.Read(data, content, found);
        var publication = sources.Load(found);
        var code = report.Write(found, sources, publication);
        if (code == ExitCode.Fine)
        {
            report.Say(PlanTotals.Sentence(publication));
        }

        return code;
    }
}
