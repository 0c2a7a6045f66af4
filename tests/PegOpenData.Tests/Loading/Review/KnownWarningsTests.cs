namespace PegOpenData.Tests.Loading.Review;

public sealed class KnownWarningsTests
{
    private const string Header = "codice,riferimento,motivo\n";
    private const string Doubtful = "- {id: o, titolo: O, indicatori: [{id: i, atteso: '>=31,000'}]}\n";

    [Fact]
    public void A_reviewed_warning_is_not_told_again() =>
        Of("atteso-incerto,indicatori/i,così nel documento\n", ("obiettivi.yaml", Doubtful)).HasNone();

    [Fact]
    public void A_file_is_named_by_its_place_in_the_plan() =>
        Of("file-sconosciuto,note.csv,appunti\n", ("note.csv", "a")).HasNone();

    [Theory]
    [InlineData("pesi-non-100,obiettivi/o,già corretto\n")]
    [InlineData("atteso-incerto,indicatori/j,sbagliato\n")]
    public void One_that_does_not_occur_is_a_warning(string row)
    {
        var loaded = Of("atteso-incerto,indicatori/i,così\n" + row, ("obiettivi.yaml", Doubtful));
        var finding = loaded.Only("avviso-noto-assente");
        Assert.Equal((Severity.Warning, 3), (finding.Severity, finding.Span.Line));
    }

    [Fact]
    public void An_error_cannot_be_accepted()
    {
        var loaded = Of("riferimento-inesistente,obiettivi/o,va bene così\n", ("obiettivi.yaml", "- {id: o, titolo: O, centro: x}\n"));
        Assert.Equal(["avviso-noto-di-errore", "riferimento-inesistente"], loaded.Codes.Order());
    }

    [Fact]
    public void Where_a_file_is_lost_an_absent_warning_is_not_held_against_the_list()
    {
        var loaded = Of("atteso-incerto,indicatori/i,così\n", ("obiettivi.yaml", "- id: \"o\n"));
        Assert.DoesNotContain("avviso-noto-assente", loaded.Codes);
    }

    private static LoadedPlan Of(string rows, params (string Path, string Text)[] files) =>
        LoadedPlan.OfFiles([("avvisi-noti.csv", Header + rows), .. files]);
}
