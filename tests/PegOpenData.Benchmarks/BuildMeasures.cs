using System.Globalization;

namespace PegOpenData.Benchmarks;

/// <summary>What one size gave: medians of several runs taken in turn, and their ratio.</summary>
internal sealed record BuildMeasures(int Objectives, int Files, double Build, double Unchanged, double Copy, long PeakBytes)
{
    public const string Header = """
        | obiettivi | file | build (s) | senza modifiche (s) | cp -r (s) | build / cp | memoria (MB) |
        |---:|---:|---:|---:|---:|---:|---:|
        """;

    public string ToRow() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Objectives} | {Files} | {Build:0.00} | {Unchanged:0.00} | {Copy:0.00} | {Build / Copy:0.0} | {PeakBytes / 1_000_000} |");
}
