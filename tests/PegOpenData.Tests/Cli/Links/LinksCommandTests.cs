namespace PegOpenData.Tests.Cli.Links;

public sealed class LinksCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("monitoraggio", "2025-11-21", true)]
    [InlineData("monitoraggio", "2025-07-31", false)]
    [InlineData("consuntivo", "2025-11-21", false)]
    public async Task A_plan_that_nobody_brings_up_to_date_is_a_warning(string status, string today, bool isOld)
    {
        Write("data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\nsito: http://127.0.0.1/prova\n");
        Write("data/prova/peg/piano.yaml", $"denominazione: PEG 2025\nanno: 2025\ntipo: peg\nstato: {status}\ndata_aggiornamento: 2025-01-31\n");
        var run = await Run.Of("links", "--data", Path.Combine(root, "data"), "--content", root, "--oggi", today);
        Assert.Equal((0, isOld), (run.ExitCode, run.Output.Contains("avviso aggiornamento-vecchio", StringComparison.Ordinal)));
        Assert.Contains("avviso indirizzo-privato", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Run.Of("links", "--data", Path.Combine(root, "data"), "--content", root, "--strict")).ExitCode);
    }

    [Fact]
    public async Task A_day_that_is_none_is_misuse() => Assert.Equal(2, (await Run.Of("links", "--oggi", "oggi")).ExitCode);

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
