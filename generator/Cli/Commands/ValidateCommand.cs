using System.CommandLine;
using PegOpenData.Cli.Commands.Reporting;
using PegOpenData.Cli.Reports;
using PegOpenData.Cli.Revisions;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg validate</c>: reads and checks everything, publishes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new SiteOptions();
        var report = new ReportOptions();
        var since = new Option<string?>("--base")
        {
            Description = "Una revisione di git: i piani cambiati da allora devono avere una data_aggiornamento nuova.",
            HelpName = "revisione",
        };
        since.Validators.Add(result => Options.RefuseEmpty(result, "Dopo --base serve una revisione di git, per esempio origin/main."));
        var command = new DescribedCommand(
            "validate",
            "Controlla i dati e le pagine senza pubblicare.",
            "peg validate                       controlla data/ e content/",
            "peg validate --strict              anche gli avvisi fermano",
            "peg validate --format github       annotazioni sulle righe di una richiesta di modifica") { options.Data, options.Content, options.Strict, report.Format, report.Summary, since };
        command.SetAction(parsed => (int)Run(
            terminal,
            new SiteReport(terminal, report.Of(parsed), parsed.GetValue(options.Strict)),
            parsed.GetValue(options.Data)!,
            parsed.GetValue(options.Content)!,
            parsed.GetValue(since)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, SiteReport report, string data, string content, string? since)
    {
        var fault = "";
        var revision = since is null ? null : Revision.FindBase(since, data, out fault);
        if (since is not null && revision is null)
        {
            terminal.Error.WriteLine(fault);
            return ExitCode.Misuse;
        }

        var found = new DiagnosticBag();
        var sources = SiteSources.Read(data, content, found);
        var publication = sources.Load(found);
        if (revision is not null)
        {
            found.AddRange(UpdateDates.Check(publication, ChangedPlans.Since(revision)));
        }

        var code = report.Write(found, sources, publication);
        if (code == ExitCode.Fine)
        {
            report.Say(PlanTotals.Sentence(publication));
        }

        return code;
    }
}
