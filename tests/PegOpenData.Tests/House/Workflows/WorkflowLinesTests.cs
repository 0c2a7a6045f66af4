using System.Text.RegularExpressions;
using PegOpenData.Tests.Cli;
using PegOpenData.Tests.Cli.Revisions;

namespace PegOpenData.Tests.House.Workflows;

/// <summary>Every call of the program that a server makes, made here on a small repository.</summary>
public sealed partial class WorkflowLinesTests : IDisposable
{
    private const string Program = "dotnet run --project generator/Cli -c Release -- ";

    /// <summary>What the servers put in the place of their words.</summary>
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["$RAMO"] = "main~1",
        ["$PRIMA"] = "main~1",
        ["$PRINCIPALE"] = "main~1",
        ["$OGGI"] = "2025-11-21",
        ["$(date +%F)"] = "2025-11-21",
        ["$CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "main~1",
        ["$CI_COMMIT_BEFORE_SHA"] = "0000000000000000000000000000000000000000",
        ["origin/$CI_DEFAULT_BRANCH"] = "main~1",
    };

    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [GitFact]
    public async Task Every_call_of_the_program_is_understood_and_finds_nothing_wrong()
    {
        await MakeRepository();
        var lines = Workflow.OfGitHub.SelectMany(name => Workflow.Read(name).All("run")).Concat(Workflow.Read(Workflow.GitLab).All("script"))
            .Where(line => line.StartsWith(Program, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(
            ["build", "deliveries", "diff", "format", "links", "validate"],
            lines.Select(line => line[Program.Length..].Split(' ')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var run = await Run.Of(Arguments(line[Program.Length..]));
            Assert.True(run.ExitCode == 0, $"{line}\n{run.Output}\n{run.Error}");
        }
    }

    /// <summary>The example town and the pages of the site, then a commit that uploads a workbook.</summary>
    private async Task MakeRepository()
    {
        Copy("content");
        Copy("data/comune-di-esempio");
        repository.Commit("2025-01-10");
        var workbook = new FileInfo(Path.Combine(repository.Data, "comune-di-esempio/consegne/piano.xlsx"));
        workbook.Directory!.Create();
        Assert.Equal(0, (await Run.Of("export", Path.Combine(repository.Data, "comune-di-esempio/peg-2025"), "--output", workbook.FullName)).ExitCode);
        repository.Commit("2025-01-11");
    }

    /// <summary>As a shell splits them; the folders are those of the small repository, since the tests run elsewhere.</summary>
    private string[] Arguments(string line)
    {
        var words = Words().Matches(Regex.Replace(line, @"( > \S+| \|\| \S+)$", "")).Select(word => word.Value.Trim('"'))
            .Select(word => Variables.GetValueOrDefault(word, word))
            .Select(word => word.EndsWith(".md", StringComparison.Ordinal) ? At(word) : word).ToList();
        Assert.DoesNotContain(words, word => word.Contains('$', StringComparison.Ordinal));
        string[] content = words[0] is "build" or "validate" or "links" ? ["--content", At("content")] : [];
        string[] output = words[0] is "build" && !words.Contains("--output") ? ["--output", At("output")] : [];
        return [.. words.Select(word => word == "public" ? At(word) : word), "--data", repository.Data, .. content, .. output];
    }

    private string At(string path) => Path.Combine(repository.Root, path);

    private void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(At(Path.GetRelativePath(Repository.Root, file)));
            copy.Directory!.Create();
            File.Copy(file, copy.FullName);
        }
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
