using System.Diagnostics;
using System.Globalization;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Benchmarks;

/// <summary>
/// Times <c>peg validate</c> as a whole process on many small files, and within one process how long their schema takes beside their parsing, one
/// after the other on one processor.
/// </summary>
internal sealed class ValidateBenchmark(Workshop workshop) : IDisposable
{
    public const string Header = """
        | obiettivi | MB | validate (s) | memoria (MB) | lettura (s) | schema (s) | schema / lettura |
        |---:|---:|---:|---:|---:|---:|---:|
        """;

    private const int Runs = 5;

    public async Task<string> RunAsync(int objectives)
    {
        var data = workshop.Fresh("data");
        SyntheticAdministration.WriteSmall(data, objectives);
        var files = Directory.GetFiles(data, "ob-*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => new SourceFile(file, File.ReadAllBytes(file))).ToList();
        var (whole, peaks, parsing, validating) = (new List<double>(), new List<long>(), new List<double>(), new List<double>());
        for (var run = 0; run <= Runs; run++)
        {
            var process = await TimedProcess.RunAsync(
                "dotnet", Path.Combine(AppContext.BaseDirectory, "peg.dll"), "validate", "--data", data, "--content", Path.Combine(data, "..", "content"));
            var (parsed, validated) = InProcess(files);
            if (run > 0)
            {
                // The first warms the file cache and the compiler.
                whole.Add(process.Seconds);
                peaks.Add(process.PeakBytes);
                parsing.Add(parsed);
                validating.Add(validated);
            }
        }

        var (parse, validate) = (Median(parsing), Median(validating));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {objectives} | {files.Sum(file => file.Content.Length) / 1_000_000.0:0.0} | {Median(whole):0.00} | {Median(peaks) / 1_000_000} | {parse:0.00} | {validate:0.00} | {validate / parse:0.00} |");
    }

    public void Dispose() => workshop.Dispose();

    private static (double Parsing, double Validating) InProcess(List<SourceFile> files)
    {
        var (found, schema) = (new DiagnosticBag(), Contract.Instance["obiettivo"]);
        var clock = Stopwatch.StartNew();
        var trees = files.ConvertAll(file => YamlParser.Parse(file, found) ?? Tree.Map());
        var parsed = clock.Elapsed.TotalSeconds;
        var valid = trees.TrueForAll(tree => SchemaDiagnostics.Validate(schema, tree, found));
        return valid ? (parsed, clock.Elapsed.TotalSeconds - parsed) : throw new InvalidOperationException(found.ToSorted()[0].Message);
    }

    private static T Median<T>(List<T> values) => values.Order().ElementAt(values.Count / 2);
}
