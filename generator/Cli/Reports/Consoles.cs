using Spectre.Console;

namespace PegOpenData.Cli.Reports;

/// <summary>The two ways to speak: findings to standard output, progress to standard error. Colours only to a terminal.</summary>
internal static class Consoles
{
    /// <summary>Wide enough that no line of a report is broken where a program reads it.</summary>
    private const int RedirectedWidth = 10_000;

    public static IAnsiConsole Output() => Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Progress() => Create(Console.Error, Console.IsErrorRedirected);

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
        }

        return console;
    }
}
