namespace PegOpenData.Tests.Cli;

/// <summary><c>peg new</c>: what it begins holds as data at once, and in the canonical form.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task What_is_begun_holds_at_once()
    {
        await BeginPlan();
        await Begin("obiettivo", "--ente", "prova", "--piano", "peg-2026", "--titolo", "Aprire: la sera # o di notte");
        await Begin("obiettivo", "--ente", "prova", "--piano", "peg-2026", "--titolo", "Due", "--codice", "2026_P01");
        await Begin("indicatore", "--ente", "prova", "--piano", "peg-2026", "--obiettivo", "2026-p01", "--titolo", "Sere");
        await Begin("indicatore", "--ente", "prova", "--piano", "peg-2026", "--obiettivo", "2026-p01", "--titolo", "Sere");
        Directory.CreateDirectory(At("content"));
        Write("content/site.yaml", "titolo: Prova\nportale: true\n");
        var run = await Run.Of("validate", "--data", At("data"), "--content", At("content"));
        Assert.Contains("piani 1, obiettivi 2, fasi 0, indicatori 2", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.Of("format", "--check", "--data", At("data"))).ExitCode);
        Assert.True(File.Exists(At("data/prova/peg-2026/obiettivi/2026-p01.yaml")));
        Assert.All(Directory.GetFiles(At("data/prova/peg-2026/indicatori")).Select(Path.GetFileName), name => Assert.Matches(@"^sere-[0-9a-f]{4}(-2026-p01-[0-9a-f]{4})?\.yaml$", name));
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_touched()
    {
        await BeginPlan();
        Write("data/prova/peg-2026/piano.yaml", "denominazione: Il mio\nanno: 2026\ntipo: peg\n");
        var run = await Run.Of("new", "piano", "--ente", "prova", "--anno", "2026", "--tipo", "peg", "--titolo", "Altro", "--data", At("data"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("file-gia-presente", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("denominazione: Il mio\n", File.ReadAllText(At("data/prova/peg-2026/piano.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("riferimento-inesistente", "indicatore", "--ente", "prova", "--piano", "peg-2026", "--obiettivo", "altro", "--titolo", "Sere")]
    [InlineData("piano-mancante", "obiettivo", "--ente", "prova", "--piano", "peg-2027", "--titolo", "Due")]
    [InlineData("ente-mancante", "piano", "--ente", "altrove", "--anno", "2026", "--tipo", "peg", "--titolo", "Due")]
    public async Task What_would_not_hold_is_not_written(string code, params string[] arguments)
    {
        await BeginPlan();
        var before = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Length;
        var run = await Run.Of(["new", .. arguments, "--data", At("data")]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(root, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task An_option_left_out_is_asked_for_in_italian()
    {
        var run = await Run.Of("new", "obiettivo", "--ente", "prova", "--titolo", "Uno");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Manca --piano: la cartella del piano", run.Error, StringComparison.Ordinal);
        Assert.Contains("peg new obiettivo --help", run.Error, StringComparison.Ordinal);
    }

    private async Task BeginPlan()
    {
        await Begin("ente", "--denominazione", "Comune di Prova");
        await Begin("piano", "--ente", "prova", "--anno", "2026", "--tipo", "peg", "--titolo", "PEG 2026");
    }

    private async Task Begin(params string[] arguments)
    {
        var run = await Run.Of(["new", .. arguments, "--data", At("data")]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private string At(string path) => Path.Combine(root, path);

    private void Write(string path, string text) => File.WriteAllText(At(path), text);
}
