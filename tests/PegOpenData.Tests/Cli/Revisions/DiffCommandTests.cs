using System.Text.Json.Nodes;

namespace PegOpenData.Tests.Cli.Revisions;

public sealed class DiffCommandTests
{
    private static readonly (string, string) Administration = ("data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n");

    private static readonly (string, string) Plan = ("data/prova/peg/piano.yaml", "denominazione: PEG\nanno: 2025\ntipo: peg\n");

    [GitFact]
    public async Task Two_revisions_are_compared_whatever_their_files_are_called()
    {
        using var repository = new TemporaryRepository();
        repository.Commit("2025-01-10", Administration, Plan, ("data/prova/peg/obiettivi/à b.yaml", "id: o\ntitolo: Perché no\n"));
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi/à b.yaml", "id: o\ntitolo: Perché sì\n"));
        var run = await Run.Of("diff", "main~1", "HEAD", "--data", repository.Data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("    titolo: da «Perché no» a «Perché sì»\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Obiettivi: 1 cambiato (1 con un altro nome).", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_revision_is_compared_with_the_folder_as_it_is_now()
    {
        using var repository = new TemporaryRepository();
        repository.Commit("2025-01-10", Administration, Plan, ("data/prova/peg/obiettivi.csv", "id,titolo\na,A\n"), ("data/prova/README.md", "x\n"), ("data/.nascosto.csv", "x\n"));
        repository.Write("data/prova/peg/obiettivi.csv", "id,titolo\na,A\nb,B\n");
        Assert.Contains("obiettivo «B» (b): aggiunto\n", (await Run.Of("diff", "main", repository.Data, "--data", repository.Data)).Output, StringComparison.Ordinal);
        Assert.Contains("Non cambia niente di ciò che si confronta.", (await Run.Of("diff", "main", "HEAD", "--data", repository.Data)).Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task Errors_of_a_version_are_said_and_the_rest_is_compared()
    {
        using var repository = new TemporaryRepository();
        repository.Commit("2025-01-10", Administration, Plan, ("data/prova/peg/obiettivi/a.yaml", "id: a\ntitolo: A\n"));
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi/a.yaml", "id: a\ntitolo: [A\n"), ("data/prova/peg/obiettivi/b.yaml", "id: b\ntitolo: B\n"));
        var run = await Run.Of("diff", "main~1", "main", "--data", repository.Data);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("obiettivo «B» (b): aggiunto\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tolto", run.Output, StringComparison.Ordinal);
        Assert.Contains("Errori in main: 1.", run.Output, StringComparison.Ordinal);
        Assert.Contains("  main:data/prova/peg/obiettivi/a.yaml:2:", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task What_is_neither_a_folder_nor_a_revision_is_misuse()
    {
        using var repository = new TemporaryRepository();
        repository.Commit("2025-01-10", Administration, Plan);
        foreach (var name in new[] { "assente", "HEAD:data/prova/ente.yaml", "main~9" })
        {
            var run = await Run.Of("diff", name, "main", "--data", repository.Data);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains($"«{name}» non è una revisione di git.", run.Error, StringComparison.Ordinal);
        }
    }

    [GitFact]
    public async Task A_folder_that_is_not_the_one_of_the_data_is_misuse()
    {
        using var repository = new TemporaryRepository();
        repository.Commit("2025-01-10", Administration, Plan, ("content/site.yaml", "titolo: Prova\n"));
        foreach (var folder in new[] { Path.Combine(repository.Root, "content"), Path.Combine(repository.Data, "prova"), repository.Root })
        {
            foreach (var words in new[] { new[] { "diff", "HEAD", folder, "--data", repository.Data }, ["diff", "HEAD", "HEAD", "--data", folder] })
            {
                var run = await Run.Of(words);
                Assert.Equal((2, ""), (run.ExitCode, run.Output));
                Assert.Contains("indicare la cartella che contiene quelle degli enti", run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Two_folders_need_no_git_and_the_details_have_a_limit()
    {
        var root = Directory.CreateTempSubdirectory("peg-");
        foreach (var (folder, weight) in new[] { ("prima", 1), ("dopo", 2) })
        {
            var plan = root.CreateSubdirectory($"{folder}/prova/peg").FullName;
            await File.WriteAllTextAsync(Path.Combine(plan, "..", "ente.yaml"), Administration.Item2);
            await File.WriteAllTextAsync(Path.Combine(plan, "piano.yaml"), Plan.Item2);
            await File.WriteAllTextAsync(Path.Combine(plan, "obiettivi.csv"), $"id,titolo,peso\na,A|<b>,{weight}\nb,B,{weight}\nc,C,{weight}\n");
        }

        string[] folders = ["diff", Path.Combine(root.FullName, "prima"), Path.Combine(root.FullName, "dopo")];
        var text = (await Run.Of([.. folders, "--dettagli", "2"])).Output;
        Assert.Contains("  obiettivo «A|<b>» (a)\n    peso: da «1» a «2»\n  obiettivo «B» (b)\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("«C»", text, StringComparison.Ordinal);
        Assert.Contains("… e altri 1 cambiamenti.", text, StringComparison.Ordinal);

        var markdown = (await Run.Of([.. folders, "--format", "markdown"])).Output;
        Assert.Contains("- obiettivo «A&#124;&#60;b&#62;» (a)\n  - peso: da «1» a «2»\n", markdown, StringComparison.Ordinal);

        var json = JsonNode.Parse((await Run.Of([.. folders, "--format", "json", "--dettagli", "1"])).Output)!;
        Assert.Equal(3, (int)json["conteggi"]!["record"]!["obiettivi"]!["cambiato"]!);
        Assert.Equal(["1", "1", "1"], json["piani"]![0]!["record"]!.AsArray().Select(record => (string?)record!["campi"]![0]!["da"]));
        root.Delete(recursive: true);
    }
}
