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

    /// <summary>For what is wrong with the command itself.</summary>
    public TextWriter Error { get; }

    public static Terminal OfProcess() => new(Console.Out, Console.IsOutputRedirected, Console.Error, Console.IsErrorRedirected);

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
