namespace PegOpenData.Benchmarks;

/// <summary>
/// Times <c>peg build</c> as a whole process on a synthetic administration, beside <c>cp -r</c> of what it wrote: the floor that no
/// generator can go under. The runs are taken in turn, so that a change of the machine's pace touches both.
/// </summary>
internal sealed class BuildBenchmark(Workshop workshop) : IDisposable
{
    private const int Runs = 5;

    public async Task<BuildMeasures> RunAsync(int objectives)
    {
        var data = workshop.Fresh("data");
        SyntheticAdministration.Write(data, objectives);
        var (builds, rebuilds, copies, peaks) = (new List<double>(), new List<double>(), new List<double>(), new List<long>());
        var output = "";
        for (var run = 0; run <= Runs; run++)
        {
            output = workshop.Fresh("output");
            var build = await BuildAsync(data, output);
            var rebuild = await BuildAsync(data, output);
            var copy = await TimedProcess.RunAsync("cp", "-r", output, workshop.Fresh("copy"));
            if (run == 0)
            {
                continue; // the first warms the file cache
            }

            builds.Add(build.Seconds);
            rebuilds.Add(rebuild.Seconds);
            copies.Add(copy.Seconds);
            peaks.Add(build.PeakBytes);
        }

        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Count();
        return new BuildMeasures(objectives, files, Median(builds), Median(rebuilds), Median(copies), Median(peaks));
    }

    public void Dispose() => workshop.Dispose();

    private static Task<TimedProcess> BuildAsync(string data, string output) => TimedProcess.RunAsync(
        "dotnet",
        Path.Combine(AppContext.BaseDirectory, "peg.dll"),
        "build",
        "--data",
        data,
        "--content",
        Path.Combine(data, "..", "content"),
        "--output",
        output);

    private static T Median<T>(List<T> values) => values.Order().ElementAt(values.Count / 2);
}
