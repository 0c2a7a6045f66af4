using Spectre.Console;

namespace PegOpenData.Cli.Reports;

/// <summary>Tells how far a long work is: a bar on a terminal, plain lines elsewhere.</summary>
internal static class BuildProgress
{
    /// <param name="total">How many steps the work has.</param>
    /// <param name="work">Given what to call at each step.</param>
    public static Task RunAsync(IAnsiConsole console, string title, int total, Func<Action, Task> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            console.WriteLine($"{title} ({total})");
            return work(static () => { });
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
                return work(() => task.Increment(1));
            });
    }
}
