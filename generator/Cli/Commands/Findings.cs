using PegOpenData.Cli.Reports;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary>Ends a command: the report of what was found, and the exit code that follows from it.</summary>
internal static class Findings
{
    /// <param name="strict">Warnings count as errors.</param>
    public static bool Stop(DiagnosticBag found, bool strict) => found.HasErrors || (strict && !found.IsEmpty);

    public static ExitCode Report(IAnsiConsole console, DiagnosticBag found, IEnumerable<SourceFile> files, bool strict)
    {
        new ConsoleReport(console, new SourceLines(files)).Write(PersonalPlaces.Hide(found.ToSorted()));
        return Stop(found, strict) ? ExitCode.Diagnostics : ExitCode.Fine;
    }
}
