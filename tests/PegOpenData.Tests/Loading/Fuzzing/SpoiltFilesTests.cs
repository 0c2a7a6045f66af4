using System.Collections.Concurrent;
using System.Text;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using PegOpenData.Loading.Writing.Formatting;

namespace PegOpenData.Tests.Loading.Fuzzing;

/// <summary>
/// Ten thousand files of <c>data/</c>, each spoilt in its own way: reading never fails and never hangs, what is refused is refused at a line of the
/// file, and what can be formatted stays as it is when it is formatted again. The seed in a failure makes the same file again.
/// </summary>
public sealed class SpoiltFilesTests
{
    private const int Seeds = 10_000;
    private const int FormatEvery = 4;
    private const int LargestFile = 2_500;

    private static readonly IReadOnlyList<SourceFile> Data = SourceFolder.Read(Path.Combine(Repository.Root, "data"), new DiagnosticBag());

    private static readonly IReadOnlyList<SourceFile> Small =
        [.. Data.Where(file => Path.GetExtension(file.Path) is ".yaml" or ".csv" && file.Content.Length < LargestFile && Around(file).TrueForAll(other => other.Content.Length < LargestFile))];

    private readonly ConcurrentDictionary<int, string> open = new();
    private int refused;
    private int formatted;

    [Fact]
    public async Task No_spoilt_file_makes_reading_fail_or_hang()
    {
        var work = Task.Run(() => Parallel.For(0, Seeds, seed =>
        {
            var file = Small[seed % Small.Count];
            open[seed] = file.Path;
            var spoilt = new SourceFile(file.Path, new Mutation(seed).Of(file.Content));
            try
            {
                Read(spoilt);
                if (seed % FormatEvery == 0)
                {
                    Format(spoilt);
                }
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"seed {seed}, {file.Path}", fault);
            }

            open.TryRemove(seed, out _);
        }));
        var isDone = await Task.WhenAny(work, Task.Delay(TimeSpan.FromMinutes(5))) == work;
        Assert.True(isDone, string.Join('\n', open.Select(each => $"seed {each.Key}, {each.Value}")));
        await work;
        Assert.InRange(refused, Seeds / 4, Seeds);
        Assert.InRange(formatted, Seeds / 8 / FormatEvery, Seeds);
    }

    private void Read(SourceFile spoilt)
    {
        var found = new DiagnosticBag();
        PlanLoader.LoadData(Around(spoilt), found);
        Interlocked.Add(ref refused, found.HasErrors ? 1 : 0);
        var lines = spoilt.Content.Span.Count((byte)'\n') + 1;
        Assert.All(found.ToSorted().Where(finding => finding.Span.File == spoilt.Path), finding =>
        {
            Assert.InRange(finding.Span.Line, 1, lines);
            Assert.True(finding.Span.Column >= 1, finding.ToString());
        });
    }

    private void Format(SourceFile spoilt)
    {
        if (Formatted(spoilt) is { } once)
        {
            Interlocked.Increment(ref formatted);
            Assert.Equal(once, Formatted(spoilt with { Content = Encoding.UTF8.GetBytes(once) }));
        }
    }

    private static string? Formatted(SourceFile file) =>
        DataFormat.Of(Around(file), "", path => path == file.Path, new DiagnosticBag()).Single().Text;

    /// <summary>With the settings of its plan and of its administration.</summary>
    private static List<SourceFile> Around(SourceFile file)
    {
        var steps = file.Path.Split('/');
        string[] settings = [$"{steps[0]}/ente.yaml", $"{steps[0]}/{steps[1]}/piano.yaml"];
        return [.. Data.Where(other => settings.Contains(other.Path) && other.Path != file.Path), file];
    }
}
