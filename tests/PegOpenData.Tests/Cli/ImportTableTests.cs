using PegOpenData.Tests.Workbooks.Reading;

namespace PegOpenData.Tests.Cli;

/// <summary>Tables imported at the command line, on real folders.</summary>
public sealed class ImportTableTests : IDisposable
{
    private static readonly string[] Plan = ["--ente", "prova", "--denominazione", "Comune di Prova", "--anno", "2025", "--tipo", "peg"];

    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    private string Data => Path.Combine(root, "data");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task An_error_shows_the_row_of_the_sheet_with_a_mark_under_the_cell_and_writes_nothing()
    {
        var table = Write("consegna.xlsx", HandMade.XlsxOf("obiettivi", ["id", "titolo", "centro"], ["nido", "Aprire un nido", "nessuno"]));
        var run = await Run.Of(["import", table, "--output", Data, .. Plan]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in consegna.xlsx, foglio «obiettivi», cella C2\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("     2 | A: nido | C: nessuno\n       |           ^^^^^^^^^^", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task An_error_shows_no_other_cell_that_may_name_someone()
    {
        var table = Write("consegna.xlsx", HandMade.XlsxOf("obiettivi", ["titolo", "centro"], ["Colloqui di Mario Inventati", "nessuno"]));
        var run = await Run.Of(["import", table, "--output", Data, .. Plan]);
        Assert.Contains("     2 | B: nessuno\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Inventati", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_not_quoted()
    {
        var run = await Run.Of(["import", Write("consegna.xlsx", new SourceFile("", "PK rotto"u8.ToArray())), "--output", Data, .. Plan]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cartella-di-lavoro-rovinata", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PK rotto", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_told_sheet_and_cell()
    {
        var table = Write("consegna.xlsx", HandMade.XlsxOf("centri", ["id", "denominazione"], ["a", "#RIF!"]));
        var run = await Run.Of(["import", table, "--output", Data, "--report", "json", .. Plan]);
        Assert.Contains("\"foglio\": \"centri\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"cella\": \"B2\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_is_proposed_once_and_then_used()
    {
        var table = Write("tabella.xlsx", HandMade.XlsxOf("Obiettivi", ["Codice", "Titolo obiettivo"], ["1", "Aprire un nido"]));
        var map = Path.Combine(root, "mappa.yaml");
        Assert.Contains("raccolta: obiettivi", (await Run.Of("import", table, "--suggest")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.Of("import", table, "--suggest", "--output", map)).ExitCode);
        Assert.Contains("file-gia-presente", (await Run.Of("import", table, "--suggest", "--output", map)).Output, StringComparison.Ordinal);
        var run = await Run.Of(["import", table, "--mappa", map, "--output", Data, .. Plan]);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(Data, "prova", "peg-2025", "obiettivi", "1.yaml")));
        Assert.Equal(1, (await Run.Of(["import", table, "--mappa", Path.Combine(root, "manca.yaml"), "--output", Data, .. Plan])).ExitCode);
    }

    private string Write(string name, SourceFile file)
    {
        var path = Path.Combine(root, name);
        File.WriteAllBytes(path, file.Content.ToArray());
        return path;
    }
}
