using System.Globalization;

namespace PegOpenData.Benchmarks;

/// <summary>Times <c>peg import</c> as a whole process into an empty folder, and how much of that is only the start of the program.</summary>
internal sealed class ImportBenchmark(Workshop workshop) : IDisposable
{
    public const string Header = """
        | documento | import (s) | avvio (s) | dopo l'avvio (s) | memoria (MB) |
        |---|---:|---:|---:|---:|
        """;

    private const int Runs = 5;

    /// <param name="options">Of the command, as the document needs them.</param>
    public async Task<string> RunAsync(string document, params string[] options)
    {
        var (imports, starts, peaks) = (new List<double>(), new List<double>(), new List<long>());
        for (var run = 0; run <= Runs; run++)
        {
            var import = await PegAsync(["import", document, "--output", workshop.Fresh("data"), .. options]);
            var start = await PegAsync("import", "--help");
            if (run > 0)
            {
                // The first warms the file cache.
                imports.Add(import.Seconds);
                starts.Add(start.Seconds);
                peaks.Add(import.PeakBytes);
            }
        }

        var (whole, before) = (Median(imports), Median(starts));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Path.GetFileName(document)} | {whole:0.00} | {before:0.00} | {whole - before:0.00} | {Median(peaks) / 1_000_000} |");
    }

    public void Dispose() => workshop.Dispose();

    private static Task<TimedProcess> PegAsync(params string[] arguments) =>
        TimedProcess.RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "peg.dll"), .. arguments]);

    private static T Median<T>(List<T> values) => values.Order().ElementAt(values.Count / 2);
}
