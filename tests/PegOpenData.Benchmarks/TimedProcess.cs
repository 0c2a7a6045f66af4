using System.Diagnostics;

namespace PegOpenData.Benchmarks;

/// <summary>A whole process: how long it took and how much memory it held at its peak.</summary>
internal sealed record TimedProcess(double Seconds, long PeakBytes)
{
    /// <exception cref="InvalidOperationException">The process did not end well.</exception>
    public static async Task<TimedProcess> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = await WatchAsync(process);
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new TimedProcess(seconds, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}\n{await output}\n{await error}");
    }

    /// <summary>The system keeps the peak itself: looking now and then misses nothing but the last moments.</summary>
    private static async Task<long> WatchAsync(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break;
            }

            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(10));
        }

        await process.WaitForExitAsync();
        return peak;
    }
}
