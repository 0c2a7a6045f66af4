using System.Text.Json.Nodes;
using PegOpenData.Cli;
using PegOpenData.Cli.Reports;

namespace PegOpenData.Tests.Cli.Reports;

/// <summary>The forms of a report as the commands write them, in a repository.</summary>
public sealed class FindingsCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public FindingsCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        Write("sito/content/site.yaml", "titolo: Prova\nportale: true\n");
        Write("sito/data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n");
        Write("sito/data/prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: pegg\n");
    }

    private string[] Folders => ["--data", Path.Combine(root, "sito", "data"), "--content", Path.Combine(root, "sito", "content")];

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("validate")]
    [InlineData("build")]
    public async Task Json_stands_alone_and_names_files_from_the_root_of_the_repository(string command)
    {
        string[] output = command == "build" ? ["--output", Path.Combine(root, "output")] : [];
        var run = await Run.Of([command, .. Folders, .. output, "--format", "json"]);
        var report = JsonNode.Parse(run.Output)!;
        Assert.Equal((1, "da-correggere", 1, 0, 1), (run.ExitCode, (string?)report["esito"], (int)report["errori"]!, (int)report["avvisi"]!, (int)report["totali"]!["enti"]!));
        var finding = report["segnalazioni"]![0]!;
        Assert.Equal("valore-non-ammesso sito/data/prova/peg/piano.yaml 3:7-3:11", $"{finding["codice"]} {finding["file"]} {finding["riga"]}:{finding["colonna"]}-{finding["riga_fine"]}:{finding["colonna_fine"]}");
    }

    [Fact]
    public async Task Sarif_stands_alone_where_nothing_is_found_too()
    {
        Write("sito/data/prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n");
        var run = await Run.Of(["validate", .. Folders, "--format", "sarif"]);
        Assert.Equal((0, 0), (run.ExitCode, JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray().Count));
        Assert.Contains("Enti 1, piani 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_GitHub_the_summary_of_the_step_gets_the_table_after_what_is_there()
    {
        var step = Path.Combine(root, "step.md");
        await File.WriteAllTextAsync(step, "prima\n");
        using var output = new StringWriter();
        var terminal = new Terminal(output, isOutputRedirected: true, TextWriter.Null, isErrorRedirected: true) { StepSummary = step };
        Assert.Equal(1, await CommandLine.RunAsync(["validate", .. Folders, "--format", "github"], terminal));
        Assert.StartsWith("::error file=sito/data/prova/peg/piano.yaml,line=3,col=7,endLine=3,endColumn=11,title=valore-non-ammesso::", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("prima\n## Controllo dei dati\n", await File.ReadAllTextAsync(step), StringComparison.Ordinal);
        await CommandLine.RunAsync(["validate", .. Folders], terminal);
        Assert.Single((await File.ReadAllTextAsync(step)).Split('\n'), line => line.StartsWith("##", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_summary_goes_to_a_file_with_any_form_and_one_that_cannot_be_written_is_said()
    {
        var summary = Path.Combine(root, "riepilogo.md");
        await Run.Of(["validate", .. Folders, "--summary", summary]);
        Assert.Contains("| errore | sito/data/prova/peg/piano.yaml | 3 |", await File.ReadAllTextAsync(summary), StringComparison.Ordinal);
        var run = await Run.Of(["validate", .. Folders, "--summary", Path.Combine(root, "assente", "riepilogo.md")]);
        Assert.Contains("cartella-non-scrivibile", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_none_is_misuse()
    {
        var run = await Run.Of("validate", "--format", "gitub");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("Forse intendevi «github»?", run.Error, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
