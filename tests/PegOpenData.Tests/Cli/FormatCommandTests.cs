namespace PegOpenData.Tests.Cli;

/// <summary><c>peg format</c> as a clerk and a workflow meet it.</summary>
public sealed class FormatCommandTests : IDisposable
{
    private const string Loose = "titolo: Uno\nid: o-1\n";

    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public FormatCommandTests()
    {
        Write("prova/ente.yaml", "tipo: comune\ndenominazione: Comune di Prova\n");
        Write("prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n");
        Write("prova/peg/obiettivi/o-1.yaml", Loose);
        Write("prova/README.md", "# Prova\n");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_check_lists_what_is_not_in_form_and_changes_nothing()
    {
        var run = await Run.Of("format", "--data", root, "--check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"da riscrivere {root}/prova/peg/obiettivi/o-1.yaml", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 file non sono nella forma standard", run.Output, StringComparison.Ordinal);
        Assert.Equal(Loose, Read("prova/peg/obiettivi/o-1.yaml"));
    }

    [Fact]
    public async Task Formatting_twice_is_formatting_once()
    {
        Assert.Equal(0, (await Run.Of("format", "--data", root)).ExitCode);
        Assert.EndsWith("\nid: o-1\ntitolo: Uno\n", Read("prova/peg/obiettivi/o-1.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await Run.Of("format", "--data", root, "--check")).ExitCode);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_written()
    {
        var run = await Run.Of("format", Path.Combine(root, "prova", "peg", "obiettivi"), "--data", root);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(Loose, Read("prova/peg/obiettivi/o-1.yaml"));
        Assert.StartsWith("tipo: comune\n", Read("prova/ente.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_are_written()
    {
        Write("prova/peg/obiettivi/o-2.yaml", "id: o-2\ntitolo: Due: tre\n");
        var run = await Run.Of("format", "--data", root);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("yaml-due-punti", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 file lasciato com'era", run.Output, StringComparison.Ordinal);
        Assert.Equal("id: o-2\ntitolo: Due: tre\n", Read("prova/peg/obiettivi/o-2.yaml"));
        Assert.NotEqual(Loose, Read("prova/peg/obiettivi/o-1.yaml"));
    }

    [Theory]
    [InlineData("prova/README.md", "file-non-di-dati")]
    [InlineData("prova/altro", "file-inesistente")]
    public async Task A_path_that_is_no_data_is_named(string path, string code)
    {
        var run = await Run.Of("format", Path.Combine(root, path), "--data", root, "--check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
