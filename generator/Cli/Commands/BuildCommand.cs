using System.CommandLine;
using System.Reflection;
using PegOpenData.Cli.Commands.Reporting;
using PegOpenData.Cli.Reports;
using PegOpenData.Publishing;
using PegOpenData.Publishing.Output;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg build</c>: from the data to the published folder, which changes only where nothing must be mended.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new SiteOptions();
        var report = new ReportOptions();
        var command = new DescribedCommand(
            "build",
            "Costruisce il sito e i dati aperti.",
            "peg build                          costruisce il sito di data/ in output/",
            "peg build --data prove --output prove-sito --strict") { options.Data, options.Content, options.Theme, options.Output, options.Strict, report.Format, report.Summary };
        command.SetAction(async (parsed, _) => (int)await RunAsync(
            terminal,
            new SiteReport(terminal, report.Of(parsed), parsed.GetValue(options.Strict)),
            parsed.GetValue(options.Data)!,
            parsed.GetValue(options.Content)!,
            parsed.GetValue(options.Theme),
            parsed.GetValue(options.Output)!,
            parsed.GetValue(options.Strict)).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, SiteReport report, string data, string content, string? themeName, string output, bool strict)
    {
        var found = new DiagnosticBag();
        OutputFolder.Check(output, [data, content], found);
        var sources = SiteSources.Read(data, content, found);
        var publication = sources.Load(found);
        var theme = themeName is null
            ? Themes.Find(publication.Settings.Theme, publication.Settings.Source["tema"], found)
            : Themes.Find(themeName, SourceSpan.Start("--theme"), found);
        var published = theme is null || Findings.Stop(found, strict)
            ? null
            : await PublishAsync(terminal, publication, theme, output, found, strict).ConfigureAwait(false);

        var code = report.Write(found, sources, publication);
        report.Say(published is null
            ? $"Il sito non è stato pubblicato: {output} è rimasta com'era."
            : $"{PlanTotals.Sentence(publication)} Sito in {output}: {published.Total} file, {published.Written} scritti, {published.Removed} tolti.");
        return code;
    }

    /// <returns>The folder as it was published, or null where it stays as it was.</returns>
    private static async Task<StagedFolder?> PublishAsync(Terminal terminal, Publication publication, ITheme theme, string output, DiagnosticBag found, bool strict)
    {
        try
        {
            using var folder = new StagedFolder(output);
            var publisher = new SitePublisher(publication, theme, Generator);
            await BuildProgress.RunAsync(terminal.Progress, "Pagine e dati", publisher.ExpectedFiles, advance => publisher.PublishAsync(folder, found, advance)).ConfigureAwait(false);
            if (Findings.Stop(found, strict))
            {
                return null;
            }

            folder.Commit();
            return folder;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            found.Add(DiskFault.OfFolder(output, problem));
            return null;
        }
    }

    private static string Generator { get; } =
        $"PegOpenData {typeof(BuildCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";
}
