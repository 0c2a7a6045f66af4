using System.Text.Json;
using PegOpenData.Tests.Importing;

namespace PegOpenData.Tests.Cli;

/// <summary><c>peg import</c> of a document, as a clerk uses it.</summary>
public sealed class ImportDocumentTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    private string Data => Path.Combine(root, "importati");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [SharedFact]
    public async Task An_import_into_a_place_that_cannot_be_written_is_a_finding()
    {
        Write("importati", "un file dove serve una cartella");
        var run = await Run.Of("import", Seeds.CiniselloBalsamo.Path, "--ente", "prova", "--output", Data);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cartella-non-scrivibile", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("scritto ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_of_a_missing_file_or_of_another_document_writes_nothing()
    {
        var missing = await Run.Of("import", Path.Combine(root, "manca.txt"), "--output", Data);
        var other = await Run.Of("import", Write("appunti.txt", "Non è un piano.\n"), "--layout", "cinisello-balsamo", "--output", Data);
        Assert.Equal((1, 1), (missing.ExitCode, other.ExitCode));
        Assert.Contains("file-inesistente", missing.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Theory]
    [InlineData("--sito", "javascript:alert(1)")]
    [InlineData("--indirizzo", "esempio.it")]
    [InlineData("--ente", "../altrove")]
    [InlineData("--layout", "cinisello-balsmo")]
    [InlineData("--tipo", "pegg")]
    [InlineData("--anno", "20")]
    [InlineData("--report", "xml")]
    public async Task An_option_of_import_that_cannot_be_is_misuse(string option, string value)
    {
        var run = await Run.Of("import", "scheda.txt", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"«{value}»", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_misspelt_is_named_with_the_nearest() => Assert.Contains(
        "Forse intendevi «cinisello-balsamo»?", (await Run.Of("import", "scheda.txt", "--layout", "cinisello-balsmo")).Error, StringComparison.Ordinal);

    [SharedFact]
    public async Task An_import_keeps_the_address_of_the_document()
    {
        var document = Seeds.CiniselloBalsamo.Path;
        var run = await Run.Of("import", document, "--sito", "https://www.example.org/", "--indirizzo", "https://www.example.org/peg.pdf", "--output", Data);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("url: https://www.example.org/peg.pdf", File.ReadAllText(Path.Combine(Data, "cinisello-balsamo", "peg-2017", "piano.yaml")), StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task An_import_ends_with_its_account_and_a_second_one_changes_nothing()
    {
        var document = Seeds.CiniselloBalsamo.Path;
        string[] arguments = ["import", document, "--ente", "cinisello-balsamo", "--output", Data];
        var first = await Run.Of(arguments);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("Righe del documento: 141, spiegate: 141", first.Output, StringComparison.Ordinal);
        Assert.Contains("File scritti: 5.", first.Output, StringComparison.Ordinal);
        Assert.Contains("Niente è cambiato.", (await Run.Of(arguments)).Output, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task The_account_of_an_import_can_be_read_by_a_program()
    {
        var document = Seeds.CiniselloBalsamo.Path;
        var run = await Run.Of("import", document, "--report", "json", "--output", Data);
        using var told = JsonDocument.Parse(run.Output);
        var account = told.RootElement.GetProperty("resoconto");
        Assert.Equal((0, 141, 141), (run.ExitCode, account.GetProperty("righe").GetInt32(), account.GetProperty("righe_spiegate").GetInt32()));
        Assert.Equal(11, account.GetProperty("record").GetProperty("indicatori").GetInt32());
        Assert.Equal(5, told.RootElement.GetProperty("file").GetArrayLength());
        Assert.All(told.RootElement.GetProperty("cambiamenti").EnumerateArray(), change => Assert.Equal("nuovo", change.GetProperty("cambiamento").GetString()));
    }

    [Fact]
    public async Task A_failed_import_says_why_to_a_program_too()
    {
        var run = await Run.Of("import", Write("appunti.txt", "Non è un piano.\n"), "--report", "json", "--output", Data);
        using var told = JsonDocument.Parse(run.Output);
        Assert.Equal((1, "errore"), (run.ExitCode, told.RootElement.GetProperty("esito").GetString()));
        Assert.Equal("tracciato-non-riconosciuto", told.RootElement.GetProperty("segnalazioni")[0].GetProperty("codice").GetString());
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task A_line_that_may_name_someone_is_not_shown()
    {
        var text = Importing.Capannori.MadeUpPrint.With("Cognometre Nometre→Categoria C→Esperto→01/01/2030", "Cognometre Nometre→Categoria C→Esperto→41/01/2030");
        var run = await Run.Of("import", Write("stampa.txt", text), "--anno", "2030", "--output", Data);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data-illeggibile", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Cognometre", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_alone_and_names_cannot_be_asked_together() =>
        Assert.Equal(2, (await Run.Of("import", "scheda.txt", "--solo-fatti", "--nomi-responsabili")).ExitCode);

    private string Write(string name, string text)
    {
        var path = Path.Combine(root, name);
        File.WriteAllText(path, text);
        return path;
    }
}
