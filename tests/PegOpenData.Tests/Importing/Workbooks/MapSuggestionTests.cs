using PegOpenData.Importing.Workbooks.Suggesting;
using PegOpenData.Tests.Workbooks.Reading;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>A map is proposed for the table of another program.</summary>
public sealed class MapSuggestionTests
{
    [Fact]
    public void A_suggestion_says_why_leaves_doubts_in_doubt_and_works()
    {
        var table = HandMade.XlsxOf(
            "Obiettivi",
            ["PIANO 2025"],
            ["Codice", "Titolo obiettivo", "Settore", "Peso %", "Responsabile", "Colonna strana"],
            ["1", "Aprire un nido", "Servizi alla persona", 60, "qualcuno", "x"],
            ["2", "Digitalizzare", "Servizi alla persona", 40, "qualcuno", "y"]);
        var found = new DiagnosticBag();
        var map = MapSuggestion.Of(table, found)!;
        Assert.Empty(found.ToSorted());
        Assert.Contains("  - raccolta: obiettivi\n    foglio: Obiettivi\n    riga_intestazione: 2\n", map, StringComparison.Ordinal);
        Assert.Contains("      # - colonna: Responsabile\n", map, StringComparison.Ordinal);
        Assert.Contains("persone", map, StringComparison.Ordinal);
        var result = Import(table, EmptyPlan, WithMap(map));
        Assert.Equal(["mappa-colonna-non-usata", "mappa-colonna-non-usata"], result.Codes());
        Assert.Equal(("Aprire un nido", "60"), (result.Yaml("prova/peg-2025/obiettivi/1.yaml").At("titolo"), result.Yaml("prova/peg-2025/obiettivi/1.yaml").At("peso")));
        Assert.DoesNotContain("qualcuno", string.Concat(result.Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_for_indicators_finds_years_objectives_and_vocabularies()
    {
        var table = HandMade.XlsxOf(
            "Foglio1",
            ["Obiettivo", "Indicatore", "Unità di misura", "Target 2025", "Target 2026", "Verso"],
            ["Nido", "Posti", "posti", 100, 120, "Cresc."]);
        var map = MapSuggestion.Of(table, new DiagnosticBag())!;
        var result = Import(table, EmptyPlan, WithMap(map));
        Assert.Empty(result.Findings(EmptyPlan));
        var indicator = result.Yaml(result.OnlyObjective()).Records("indicatori").Single();
        Assert.Equal(("posti", "120", "crescente"), (indicator.At("unita"), indicator.At("atteso", "2026"), indicator.At("verso")));
    }

    [Fact]
    public void A_suggestion_skips_totals_as_they_are_called_and_sheets_out_of_sight()
    {
        var parts = HandMade.XlsxParts(
            ("Obiettivi", HandMade.Data(
                ["Codice", "Titolo obiettivo", "Peso %"],
                ["1", "Aprire un nido", 60], ["Totalizzatori di presenza", "Rinnovarli", 20], ["Totale", null, 80], ["TOTALE GENERALE", null, 80], ["totale", null, 80])),
            ("Appunti", HandMade.Data(["da fare"]))).Select(part => (part.Path, part.Text.Replace("sheetId=\"2\"", "sheetId=\"2\" state=\"hidden\"", StringComparison.Ordinal)));
        var table = HandMade.Zip("prova.xlsx", [.. parts]);
        var map = MapSuggestion.Of(table, new DiagnosticBag())!;
        Assert.Contains("    salta_righe:    # ci sono righe di totali\n      - Totale\n      - TOTALE GENERALE\n    colonne:", map, StringComparison.Ordinal);
        var result = Import(table, EmptyPlan, WithMap(map));
        Assert.Empty(result.Findings(EmptyPlan));
        Assert.Equal(2, result.Files.Count(file => file.Path.Contains("/obiettivi/", StringComparison.Ordinal)));
    }

    /// <summary>The commonest table of all: a row an indicator, with what is to know of its objective repeated.</summary>
    [Fact]
    public void A_suggestion_reads_twice_a_table_that_joins_two_collections()
    {
        var table = HandMade.XlsxOf(
            "PEG",
            ["Settore", "Codice obiettivo", "Obiettivo", "Descrizione obiettivo", "Peso obiettivo %", "Indicatore", "Peso %", "Consuntivo 2024", "Valore atteso 2025", "Valore atteso 2026"],
            ["Tecnico", "OB1", "Strade", "Rifare i marciapiedi", 40, "Metri rifatti", 50, 1000, ">= 1200", ">= 1300"],
            ["Tecnico", "OB1", "Strade", "Rifare i marciapiedi", 40, "Segnalazioni evase", 50, "80%", "90%", "95%"],
            ["Cultura", "OB2", "Biblioteca", "Aprire la sera", 60, "Serate", 100, 30, 50, 60]);
        var result = Import(table, EmptyPlan, WithMap(MapSuggestion.Of(table, new DiagnosticBag())!));
        Assert.DoesNotContain(result.Findings(EmptyPlan), finding => finding.Code != "pesi-non-100");
        var objective = result.Yaml("prova/peg-2025/obiettivi/ob1.yaml");
        Assert.Equal(("Strade", "Rifare i marciapiedi", "40"), (objective.At("titolo"), objective.At("descrizione"), objective.At("peso")));
        var indicator = objective.Records("indicatori")[0];
        Assert.Equal(("50", ">= 1200", ">= 1300", "1000"), (indicator.At("peso"), indicator.At("atteso", "testo"), indicator.At("atteso", "2026"), indicator.At("storico", "2024")));
        Assert.Equal(["cultura", "tecnico"], result.TextOf("prova/peg-2025/centri.csv").Split('\n')[1..^1].Select(row => row.Split('-')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_weight_before_the_phase_is_of_the_objective()
    {
        var table = HandMade.XlsxOf(
            "PEG", ["Area", "Obiettivo gestionale", "Peso", "Fase", "Data inizio"], ["Affari generali", "Nuovo archivio", 30, "Ricognizione", "01/02/2025"]);
        var result = Import(table, EmptyPlan, WithMap(MapSuggestion.Of(table, new DiagnosticBag())!));
        var objective = result.Yaml(result.OnlyObjective());
        Assert.Equal(("30", null), (objective.At("peso"), objective.Records("fasi").Single().At("peso")));
    }

    /// <summary>Each office numbers its objectives from one.</summary>
    [Fact]
    public void A_number_is_a_code_where_a_column_says_the_title()
    {
        var table = HandMade.XlsxOf(
            "Foglio1",
            ["Settore", "N. obiettivo", "Descrizione obiettivo", "Indicatore", "Valore atteso 2025"],
            ["Affari generali", 1, "Riordinare l'archivio", "Fascicoli", 100],
            ["Lavori pubblici", 1, "Aprire un nido", "Posti", 20]);
        var map = MapSuggestion.Of(table, new DiagnosticBag())!;
        Assert.Contains("      - colonna: N. obiettivo\n        campo: codice\n", map, StringComparison.Ordinal);
        var result = Import(table, EmptyPlan, WithMap(map));
        Assert.Equal(["Aprire un nido", "Riordinare l'archivio"], result.Files.Where(file => file.Path.Contains("/obiettivi/", StringComparison.Ordinal)).Select(file => result.Yaml(file.Path).At("titolo")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_suggested_for_a_table_of_another_matter() =>
        Assert.Equal("mappa-nessuna-proposta", Suggest(HandMade.XlsxOf("f", ["Pippo", "Pluto"], ["a", "b"])).Code);

    private static Diagnostic Suggest(SourceFile table)
    {
        var found = new DiagnosticBag();
        Assert.Null(MapSuggestion.Of(table, found));
        return Assert.Single(found.ToSorted());
    }
}
