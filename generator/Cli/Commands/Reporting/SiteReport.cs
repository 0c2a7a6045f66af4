using PegOpenData.Cli.Reports;
using PegOpenData.Cli.Reports.Formats;

namespace PegOpenData.Cli.Commands.Reporting;

/// <summary>Ends a check of the whole site: the findings in the form that was asked for, the summary, the exit code.</summary>
internal sealed class SiteReport(Terminal terminal, ReportSettings settings, bool strict)
{
    private readonly IFindingsFormat format = FindingsFormats.Of(settings.Format);

    public ExitCode Write(DiagnosticBag found, SiteSources sources, Publication publication)
    {
        WriteSummary(found, sources, publication);
        format.Write(Findings(found, sources, publication), terminal.Output);
        return Commands.Findings.Stop(found, strict) ? ExitCode.Diagnostics : ExitCode.Fine;
    }

    /// <summary>A sentence beside the report, kept off an output that a program reads.</summary>
    public void Say(string sentence) => (format.IsAlone ? terminal.Error : terminal.Output.Profile.Out.Writer).WriteLine(sentence);

    private SiteFindings Findings(DiagnosticBag found, SiteSources sources, Publication publication) =>
        new(PersonalPlaces.Hide(found.ToSorted()), sources.All, publication, strict, RepositoryPaths.Of);

    /// <summary>First, so that a summary that cannot be written is among the findings.</summary>
    private void WriteSummary(DiagnosticBag found, SiteSources sources, Publication publication)
    {
        var table = new Lazy<string>(() => MarkdownSummary.Of(Findings(found, sources, publication)));
        TryWrite(settings.Summary, path => File.WriteAllText(path, table.Value), found);
        TryWrite(settings.Format == FindingsFormats.GitHub ? terminal.StepSummary : null, path => File.AppendAllText(path, table.Value), found);
    }

    private static void TryWrite(string? path, Action<string> write, DiagnosticBag found)
    {
        try
        {
            if (path is not null)
            {
                write(path);
            }
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            found.Add(DiskFault.Of(path!, problem));
        }
    }
}
