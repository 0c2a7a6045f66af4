using Spectre.Console;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>For a person at a terminal; files are named as the person wrote them.</summary>
internal sealed class TextFormat : IFindingsFormat
{
    public bool IsAlone => false;

    public void Write(SiteFindings findings, IAnsiConsole console) => new ConsoleReport(console, new SourceLines(findings.Files)).Write(findings.All);
}
