using Spectre.Console;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>A form that findings are told in.</summary>
internal interface IFindingsFormat
{
    /// <summary>Nothing else may stand on the output: a program reads it whole.</summary>
    bool IsAlone { get; }

    void Write(SiteFindings findings, IAnsiConsole console);
}
