using PegOpenData.Tests.Workbooks.Reading;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>The tables of other programs are read as a map says.</summary>
public sealed class MappedTableTests
{
    private const string Goals = """
        fogli:
          - foglio: Obiettivi 2025
            raccolta: obiettivi
            riga_intestazione: 3
            salta_righe: [Totale]
            colonne:
              - {colonna: Cod., campo: codice}
              - {colonna: titolo OBIETTIVO, campo: titolo}
              - {colonna: Settore, campo: centro, cerca: centri, crea: {tipo: settore}}
              - {colonna: E, campo: peso}
              - {colonna: Tipologia, campo: tipo, valori: {MIGL: miglioramento}}
            costanti: {temi: pnrr}
            ignora: [Note]
        """;

    private static readonly SourceFile Table = HandMade.XlsxOf(
        "Obiettivi 2025",
        ["Comune di Prova"],
        [],
        ["Cod.", "Titolo\nobiettivo", "Settore", "Tipologia", "Peso %", "Note"],
        ["1.a", "Aprire un nido", "Servizi alla persona", "MIGL", "60%", "x"],
        ["1.b", "Digitalizzare", "Servizi  alla Persona", "sviluppo", 40, null],
        ["Totale", null, null, null, 100, null]);

    [Fact]
    public void Rows_become_records_with_identifiers_and_offices()
    {
        var result = Import(Table, EmptyPlan, WithMap(Goals));
        Assert.Empty(result.Findings(EmptyPlan));
        var plan = result.After(EmptyPlan);
        var (first, second) = (result.Yaml("prova/peg-2025/obiettivi/1-a.yaml"), result.Yaml("prova/peg-2025/obiettivi/1-b.yaml"));
        Assert.Equal(("Aprire un nido", "miglioramento", "60", "pnrr"), (first.At("titolo"), first.At("tipo"), first.At("peso"), first.At("temi", 0)));
        Assert.Equal(("sviluppo", "40"), (second.At("tipo"), second.At("peso")));
        Assert.Equal(first.At("centro"), second.At("centro"));
        Assert.Equal($"id,denominazione,tipo\n{first.At("centro")},Servizi alla persona,settore\n", result.TextOf("prova/peg-2025/centri.csv"));
        Assert.Matches("^servizi-alla-persona-[0-9a-f]{4}$", first.At("centro"));
        Assert.Equal(3, plan.Count - EmptyPlan.Count);
    }

    [Fact]
    public void The_account_says_which_rows_were_passed_over()
    {
        var text = Import(Table, EmptyPlan, WithMap(Goals)).Reckoning!;
        Assert.True(text.IsComplete);
        Assert.Contains("scartata, saltata come dice la mappa: 1 (righe 6)", text.ToText(), StringComparison.Ordinal);
        Assert.Contains("scartata, prima dell'intestazione: 1 (righe 1)", text.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_finds_the_records_of_the_first()
    {
        var first = Import(Table, EmptyPlan, WithMap(Goals)).After(EmptyPlan);
        Assert.Empty(Import(Table, first, WithMap(Goals)).Files);
    }

    [Fact]
    public void A_record_called_otherwise_in_the_data_keeps_its_identifier()
    {
        IReadOnlyList<SourceFile> existing = [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/nido.yaml", "id: nido\ncodice: 1.a\ntitolo: Vecchio titolo\n")];
        var result = Import(Table, existing, WithMap(Goals));
        Assert.Equal("Aprire un nido", result.Yaml("prova/peg-2025/obiettivi/nido.yaml").At("titolo"));
    }

    [Fact]
    public void Two_rows_of_headings_are_joined_and_merged_cells_repeated()
    {
        var table = HandMade.Xlsx(("Indicatori", HandMade.Data(
            ["Obiettivo", "Indicatore", "Valore atteso", null], [null, null, 2025, 2026], ["Nido", "Posti", 100, 120], [null, "Domande", "70%", "75%"])
            + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>"));
        var result = Import(table, EmptyPlan, WithMap("""
            fogli:
              - raccolta: indicatori
                righe_intestazione: 2
                celle_unite: ripeti
                colonne:
                  - {colonna: Obiettivo, campo: obiettivo, cerca: obiettivi, crea: {}}
                  - {colonna: Indicatore, campo: denominazione}
                  - {colonna: Valore atteso / 2025, campo: atteso.2025}
                  - {colonna: "2026", campo: atteso.2026}
            """));
        Assert.Empty(result.Findings(EmptyPlan));
        var objective = result.Yaml(result.OnlyObjective());
        Assert.Equal(("100", "120", "75%"), (objective.At("indicatori", 0, "atteso", "2025"), objective.At("indicatori", 0, "atteso", "2026"), objective.At("indicatori", 1, "atteso", "2026")));
    }

    [Theory]
    [InlineData("A3:A2")]
    [InlineData("A2:A2147483647")]
    public void Merged_cells_may_be_written_from_below_and_go_beyond_the_rows(string range)
    {
        var table = HandMade.Xlsx(("f", HandMade.Data(["Obiettivo", "Indicatore"], ["Nido", "Posti"], [null, "Domande"]) + $"<mergeCells><mergeCell ref=\"{range}\"/></mergeCells>"));
        var result = Import(table, EmptyPlan, WithMap("""
            fogli:
              - raccolta: indicatori
                celle_unite: ripeti
                colonne: [{colonna: Obiettivo, campo: obiettivo, cerca: obiettivi, crea: {}}, {colonna: Indicatore, campo: denominazione}]
            """));
        Assert.Equal(["Posti", "Domande"], result.Yaml(result.OnlyObjective()).Records("indicatori").Select(record => record.At("denominazione")!));
    }

    [Fact]
    public void Equal_rows_may_be_one_record_and_a_sheet_may_be_read_twice()
    {
        var table = HandMade.XlsxOf("Tutto", ["Obiettivo", "Indicatore"], ["Nido", "Posti"], ["Nido", "Domande"]);
        var result = Import(table, EmptyPlan, WithMap("""
            fogli:
              - raccolta: obiettivi
                unisci_righe_uguali: true
                colonne: [{colonna: Obiettivo, campo: titolo}]
                ignora: [Indicatore]
              - raccolta: indicatori
                colonne: [{colonna: Obiettivo, campo: obiettivo, cerca: obiettivi}, {colonna: Indicatore, campo: denominazione}]
            """));
        Assert.Empty(result.Findings(EmptyPlan));
        Assert.Equal(["Posti", "Domande"], result.Yaml(result.OnlyObjective()).Records("indicatori").Select(record => record.At("denominazione")!));
    }

    [Fact]
    public void A_finding_in_a_row_of_persons_does_not_show_it()
    {
        var table = HandMade.XlsxOf("f", ["Responsabile", "Titolo", "Ufficio"], ["qualcuno", "Aprire", "Nidi"]);
        var result = Import(table, EmptyPlan, WithMap(
            "fogli:\n  - raccolta: obiettivi\n    ignora: [Responsabile]\n    colonne: [{colonna: Titolo, campo: titolo}, {colonna: Ufficio, campo: centro, cerca: centri}]\n"));
        Assert.True(Assert.Single(result.Diagnostics).IsPersonal);
    }

    [Theory]
    [InlineData("{colonna: Titollo, campo: titolo}", "mappa-colonna-assente mappa.yaml:4:25")]
    [InlineData("{colonna: Titolo, campo: titollo}", "mappa-campo-sconosciuto mappa.yaml:4:40")]
    [InlineData("{colonna: Nota, campo: note}", "mappa-colonna-ambigua mappa.yaml:4:25")]
    [InlineData("{colonna: COD, campo: titolo}", "mappa-colonna-assente mappa.yaml:4:25")]
    [InlineData("{colonna: Titolo, campo: titolo, cerca: centrii}", "valore-non-ammesso mappa.yaml:4:55")]
    [InlineData("{colonna: Titolo, campo: centro, cerca: centri}", "mappa-ricerca-senza-esito prova.xlsx, foglio «f», cella A2")]
    public void A_wrong_map_is_named_with_its_place(string column, string place)
    {
        var table = HandMade.XlsxOf("f", ["Titolo", "Nota", "Nota"], ["Aprire", "x", "y"]);
        Assert.Contains(place, Import(table, EmptyPlan, WithMap($"fogli:\n  - raccolta: obiettivi\n    ignora: [B, C]\n    colonne: [{column}]\n")).Diagnostics.Places());
    }

    [Fact]
    public void Sheets_and_columns_that_the_map_forgets_are_named()
    {
        var table = HandMade.Xlsx(("uno", HandMade.Data(["Titolo", "Altro"], ["Aprire", "x"])), ("due", HandMade.Data(["a"])));
        Assert.Equal(
            ["mappa-foglio-non-usato prova.xlsx, foglio «due», cella A1", "mappa-colonna-non-usata prova.xlsx, foglio «uno», cella B2"],
            Import(table, EmptyPlan, WithMap("fogli:\n  - foglio: uno\n    raccolta: obiettivi\n    colonne: [{colonna: Titolo, campo: titolo}]\n")).Diagnostics.Places());
    }

    [Theory]
    [InlineData("fogli:\n  - foglio: tre\n    raccolta: obiettivi\n    colonne: [{colonna: A, campo: titolo}]\n", "mappa-foglio-assente")]
    [InlineData("fogli:\n  - raccolta: obiettivi\n    riga_intestazione: 9\n    colonne: [{colonna: A, campo: titolo}]\n", "mappa-riga-assente")]
    [InlineData("fogli: []\n", "numero-di-voci")]
    public void A_map_of_another_table_is_an_error(string map, string code) =>
        Assert.Contains(code, Import(HandMade.XlsxOf("f", ["Titolo"], ["Aprire"]), EmptyPlan, WithMap(map)).Codes());

    [Fact]
    public void Two_records_of_the_same_name_are_not_chosen_between()
    {
        IReadOnlyList<SourceFile> existing = [.. EmptyPlan, Imports.File("prova/peg-2025/centri.csv", "id,denominazione\na,Nidi\nb,Nidi\n")];
        var result = Import(HandMade.XlsxOf("f", ["Titolo", "Ufficio"], ["Aprire", "Nidi"]), existing, WithMap(
            "fogli:\n  - raccolta: obiettivi\n    colonne: [{colonna: Titolo, campo: titolo}, {colonna: Ufficio, campo: centro, cerca: centri}]\n"));
        Assert.Equal(["mappa-ricerca-ambigua prova.xlsx, foglio «f», cella B2"], result.Diagnostics.Places());
    }

    [Fact]
    public void A_csv_table_is_mapped_as_a_sheet()
    {
        var result = Import(Imports.File("export.csv", "Cap.;Descr;Importo;E/S\n00490;Pasti;1.234,56 €;S\n"), EmptyPlan, WithMap("""
            piano: {denominazione: PEG 2025, anno: 2025, tipo: peg}
            fogli:
              - raccolta: risorse
                colonne:
                  - {colonna: Cap., campo: capitolo}
                  - {colonna: Descr, campo: descrizione}
                  - {colonna: Importo, campo: previsto.2025}
                  - {colonna: E/S, campo: direzione, valori: {S: spesa, E: entrata}}
            """));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Contains(",spesa,00490,Pasti,1234.56,export.csv,2\n", result.TextOf("prova/peg-2025/risorse.csv"), StringComparison.Ordinal);
        Assert.Contains("documenti:\n  - titolo: export.csv\n    sha256: ", result.TextOf("prova/peg-2025/piano.yaml"), StringComparison.Ordinal);
    }
}
