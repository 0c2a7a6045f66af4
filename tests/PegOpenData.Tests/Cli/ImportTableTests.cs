using PegOpenData.Tests.Importing;
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
        Assert.Contains("raccolta: obiettivi", (await Run.Of("import", table, "--suggerisci")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.Of("import", table, "--suggest", "--output", map)).ExitCode);
        Assert.Contains("file-gia-presente", (await Run.Of("import", table, "--suggest", "--output", map)).Output, StringComparison.Ordinal);
        var run = await Run.Of(["import", table, "--mappa", map, "--output", Data, .. Plan]);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(Data, "prova", "peg-2025", "obiettivi", "1.yaml")));
        Assert.Equal(1, (await Run.Of(["import", table, "--mappa", Path.Combine(root, "manca.yaml"), "--output", Data, .. Plan])).ExitCode);
    }

    [Theory]
    [InlineData("consegna.xlsx", "--layout reggio-emilia")]
    [InlineData("consegna.xlsx", "--riscrivi")]
    [InlineData("consegna.xlsx", "--precedente altro.xlsx")]
    [InlineData("consegna.xlsx", "--titolo PEG")]
    [InlineData("consegna.xlsx", "--sito https://comune.example")]
    [InlineData("scheda.txt", "--mappa mappa.yaml")]
    [InlineData("scheda.txt", "--suggerisci")]
    [InlineData("consegna.xlsx", "--suggest --mappa mappa.yaml")]
    public async Task An_option_that_says_nothing_of_the_document_is_misuse(string name, string options)
    {
        var document = Write(name, name == "scheda.txt" ? Imports.File(name, "testo") : HandMade.XlsxOf("centri", ["id"]));
        var run = await Run.Of(["import", document, "--output", Data, .. options.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(options.Split(' ')[0].Replace("--suggest", "--suggerisci", StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
        Assert.Contains("ogliere", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cartella", "è una cartella: va indicato un file", "file-inesistente")]
    [InlineData("vuoto.txt", "non c'è niente", "documento-vuoto")]
    public async Task What_is_no_document_is_said_as_it_is(string name, string message, string code)
    {
        Directory.CreateDirectory(Path.Combine(root, "cartella"));
        Write("vuoto.txt", Imports.File("", ""));
        var run = await Run.Of("import", Path.Combine(root, name), "--output", Data);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_about_a_whole_workbook_names_the_file_alone()
    {
        var run = await Run.Of(["import", Write("consegna.xlsx", Imports.File("", "niente")), "--output", Data, .. Plan]);
        Assert.Contains("in consegna.xlsx\n", run.Output, StringComparison.Ordinal);
    }

    private string Write(string name, SourceFile file)
    {
        var path = Path.Combine(root, name);
        File.WriteAllBytes(path, file.Content.ToArray());
        return path;
    }
}
