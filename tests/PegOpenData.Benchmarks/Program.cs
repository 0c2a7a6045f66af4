using System.Globalization;
using PegOpenData.Benchmarks;

int[] sizes = args.Length > 0 ? [.. args.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [300, 3_000];
using var bench = new BuildBenchmark(Workshop.Choose());
Console.WriteLine(BuildMeasures.Header);
foreach (var size in sizes)
{
    Console.WriteLine((await bench.RunAsync(size)).ToRow());
}
