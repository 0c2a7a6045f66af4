using Spectre.Console;

namespace PegOpenData.Cli.Reports;

/// <summary>The two ways to speak: findings to standard output, progress to standard error. Colours and bars only to a person.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough that no line of a report is broken where a program reads it.</summary>
    private const int RedirectedWidth = 10_000;

    /// <param name="isOutputRedirected">Read by a program, not by a person.</param>
    public Terminal(TextWriter output, bool isOutputRedirected, TextWriter error, bool isErrorRedirected)
    {
        Error = error;
        Output = Create(output, isOutputRedirected);
        Progress = Create(error, isErrorRedirected);
    }

    public IAnsiConsole Output { get; }

    public IAnsiConsole Progress { get; }

    /// <summary>The file that a step of a workflow of GitHub shows on its page; null elsewhere.</summary>
    public string? StepSummary { get; init; }

    /// <summary>For what is wrong with the command itself.</summary>
    public TextWriter Error { get; }

    public static Terminal OfProcess() => new(Console.Out, Console.IsOutputRedirected, Console.Error, Console.IsErrorRedirected)
    {
        StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file ? file : null,
    };

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isRedirected)
        {
            console.Profile.Width = RedirectedWidth;
            console.Profile.Capabilities.Interactive = false;
        }

        return console;
    }
}
