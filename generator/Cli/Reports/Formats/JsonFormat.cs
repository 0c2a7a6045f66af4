using System.Text.Json;
using Spectre.Console;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>One JSON object for a program: what was found and how much was read. README.md documents its keys.</summary>
internal sealed class JsonFormat : IFindingsFormat
{
    public bool IsAlone => true;

    public void Write(SiteFindings findings, IAnsiConsole console) => console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(
        new
        {
            esito = findings.MustMend ? "da-correggere" : "valido",
            errori = findings.Errors,
            avvisi = findings.Warnings,
            totali = PlanTotals.Of(findings.Publication),
            segnalazioni = findings.All.Select(finding => ReportJson.Of(finding, findings.PathOf(finding.Span.File))),
        },
        ReportJson.Readable));
}
