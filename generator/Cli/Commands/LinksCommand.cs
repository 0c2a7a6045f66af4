using System.CommandLine;
using System.Globalization;
using PegOpenData.Cli.Commands.Reporting;
using PegOpenData.Cli.Links;
using PegOpenData.Cli.Reports;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg links</c>: what time does to data: addresses that no longer answer, plans that nobody brings up to date.</summary>
internal static class LinksCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static Command Create(Terminal terminal)
    {
        var options = new SiteOptions();
        var report = new ReportOptions();
        var today = NewToday();
        var command = new DescribedCommand(
            "links",
            "Controlla che gli indirizzi scritti nei dati rispondano e, con --oggi, che i piani siano aggiornati.",
            "peg links                          chiede a ogni indirizzo se risponde",
            "peg links --oggi 2025-11-21        in più, i piani fermi da più di sei mesi") { options.Data, options.Content, options.Strict, report.Format, report.Summary, today };
        command.SetAction(async (parsed, cancellation) =>
        {
            var sources = SiteSources.Read(parsed.GetValue(options.Data)!, parsed.GetValue(options.Content)!, new DiagnosticBag());
            var publication = sources.Load(new DiagnosticBag());
            var found = new DiagnosticBag();
            if (parsed.GetValue(today) is { } day)
            {
                found.AddRange(OldPlans.At(day, publication.Administrations));
            }

            using var probe = new LinkProbe(PublicNetwork.Holds, Limit, Pause);
            found.AddRange(await probe.CheckAsync(WrittenAddress.In(sources.Data), cancellation).ConfigureAwait(false));
            return (int)new SiteReport(terminal, report.Of(parsed), parsed.GetValue(options.Strict)).Write(found, sources, publication);
        });
        return command;
    }

    private static Option<DateOnly?> NewToday() => new("--oggi")
    {
        Description = "Il giorno di oggi, per dire quali piani non sono aggiornati da più di sei mesi.",
        HelpName = "AAAA-MM-GG",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            argument.AddError($"«{argument.Tokens[0].Value}» non è un giorno: si scrive come 2025-11-21.");
            return null;
        },
    };
}
