using System.Diagnostics;
using System.Globalization;
using PegOpenData.Workbooks;
using PegOpenData.Workbooks.Reading;
using PegOpenData.Workbooks.Writing;

namespace PegOpenData.Benchmarks;

/// <summary>Times the writing and the reading of a large workbook: fifty thousand rows of eight cells, of every kind that a plan has.</summary>
internal static class WorkbookBenchmark
{
    public const string Header = """
        | formato | righe | scrittura (s) | lettura (s) | file (kB) |
        |---|---:|---:|---:|---:|
        """;

    private const int Runs = 5;
    private const int Rows = 50_000;

    private static readonly string[] Names = ["id", "obiettivo", "denominazione", "atteso", "peso", "previsto", "data", "note"];

    public static string Run(WorkbookFormat format)
    {
        var (times, readings) = (new List<double>(), new List<double>());
        var size = 0L;
        for (var run = 0; run <= Runs; run++)
        {
            using var stream = new MemoryStream();
            var clock = Stopwatch.StartNew();
            WorkbookWriter.Write(Synthetic(), format, stream);
            times.Add(clock.Elapsed.TotalSeconds);
            size = stream.Length;
            clock.Restart();
            WorkbookReader.Read(new SourceFile("piano", stream.ToArray()), new DiagnosticBag());
            readings.Add(clock.Elapsed.TotalSeconds);
        }

        // The first run also compiles.
        return string.Create(CultureInfo.InvariantCulture, $"| .{format.Italian()} | {Rows} | {Median(times):0.00} | {Median(readings):0.00} | {size / 1000} |");
    }

    private static double Median(IEnumerable<double> times) => times.Skip(1).Order().ElementAt(Runs / 2);

    private static Workbook Synthetic() => new()
    {
        Sheets = [new Worksheet { Name = "indicatori", Columns = [.. Names.Select(name => new WorksheetColumn { Header = name, Comment = name })], Rows = Enumerable.Range(1, Rows).Select(Row) }],
    };

    private static IReadOnlyList<Cell> Row(int number) =>
    [
        Cell.Of(string.Create(CultureInfo.InvariantCulture, $"ob-{number:00000}")),
        Cell.Of(string.Create(CultureInfo.InvariantCulture, $"obiettivo-{number / 4}")),
        Cell.Of("Tempo medio di rilascio dei certificati, perché chi chiede non aspetti"),
        Cell.Of("<= 10 giorni"),
        Cell.Of(number % 100 / 4m),
        Cell.Of(number * 1234.56m),
        Cell.Of(new DateOnly(2025, 1, 1).AddDays(number % 365)),
        number % 3 == 0 ? Cell.Of("Una nota.") : Cell.Empty,
    ];
}
