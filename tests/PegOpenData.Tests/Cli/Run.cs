using PegOpenData.Cli;
using PegOpenData.Cli.Reports;

namespace PegOpenData.Tests.Cli;

/// <summary>The program as it is called, with what it said.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static async Task<Run> Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Terminal(output, isOutputRedirected: true, error, isErrorRedirected: true));
        return new Run(code, output.ToString(), error.ToString());
    }
}
