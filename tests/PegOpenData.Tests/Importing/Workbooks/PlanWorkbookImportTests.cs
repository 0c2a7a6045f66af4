using PegOpenData.Tests.Workbooks.Reading;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>The plan's own workbook becomes data files, and what is wrong in it is named by sheet and cell.</summary>
public sealed class PlanWorkbookImportTests
{
    [Fact]
    public void A_whole_workbook_makes_a_plan_of_nothing()
    {
        var document = HandMade.Xlsx(
            ("ente", HandMade.Data(["campo", "valore"], ["cartella", "prova"], ["denominazione", "Comune di Prova"], ["tipo", "comune"], ["abitanti", 12000])),
            ("piano", HandMade.Data(["campo", "valore"], ["denominazione", "PEG 2025"], ["anno", 2025], ["tipo", "peg"], ["situazione_al", new DateOnly(2025, 9, 30)])),
            ("atti", HandMade.Data(["tipo", "numero", "data"], ["deliberazione", "12", new DateOnly(2025, 1, 28)])),
            ("centri", HandMade.Data(["id", "codice", "denominazione"], ["nidi", "04", "Servizio nidi"])),
            ("obiettivi", HandMade.Data(["id", "titolo", "centro", "peso"], ["nido", "Aprire un nido", "nidi", 100])),
            ("sezioni", HandMade.Data(["obiettivo", "nome", "testo"], ["nido", "Destinatari", "Le famiglie"])),
            ("fasi", HandMade.Data(["id", "obiettivo", "denominazione", "mesi_previsti"], ["f1", "nido", "Lavori", "1 | 2 | 3"])),
            ("indicatori", HandMade.Data(["id", "obiettivo", "fase", "denominazione", "atteso", "storico.2024"], ["posti", "nido", null, "Posti", "Almeno 120", 105], ["giorni", null, "f1", "Giorni di lavoro", 60, null])),
            ("rilevazioni", HandMade.Data(["indicatore", "data", "valore"], ["posti", new DateOnly(2025, 6, 30), 110])));
        var result = Import(document, options: new());
        Assert.Empty(result.Findings());
        Assert.Equal(
            ["prova/ente.yaml", "prova/peg-2025/centri.csv", "prova/peg-2025/obiettivi/nido.yaml", "prova/peg-2025/piano.yaml", "prova/peg-2025/rilevazioni/2025-06-30.csv"],
            result.Files.Select(file => file.Path));
        var plan = result.LoadedPlan();
        Assert.Equal(("04", "Servizio nidi"), (plan.Centres[0].Code, plan.Centres[0].Name));
        Assert.Equal(("12", new DateOnly(2025, 1, 28)), (plan.Acts[0].Number, plan.Acts[0].Date));
        Assert.Equal("Destinatari", Assert.Single(Assert.Single(plan.Objectives).Sections).Name);
        Assert.Equal([("giorni", "f1"), ("posti", null)], plan.Indicators.Select(indicator => (indicator.Id.ToString(), indicator.Phase?.ToString())).Order());
        Assert.Equal(110, Assert.Single(plan.Measurements).Value.Reading?.Value);
    }

    [Fact]
    public void The_account_says_what_became_of_each_row_of_each_sheet()
    {
        var document = HandMade.Xlsx(
            ("centri", HandMade.Data(["id", "denominazione"], ["nidi", "Nidi"], ["scuole", "Scuole"])),
            ("istruzioni", HandMade.Data(["Compilare i fogli"])));
        var reckoning = Assert.IsType<PegOpenData.Importing.Accounting.Reckoning>(Import(document, EmptyPlan).Reckoning);
        Assert.True(reckoning.IsComplete);
        Assert.Contains("foglio «centri», record, centri: 2 (righe 2–3)", reckoning.ToText(), StringComparison.Ordinal);
        Assert.Contains("foglio «istruzioni», scartata, istruzioni: 1 (righe 1)", reckoning.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#RIF!", "csv-errore-del-foglio")]
    [InlineData("#N/D", "csv-errore-del-foglio")]
    [InlineData("00/01/1900", "csv-data-del-foglio")]
    public void What_a_spreadsheet_shows_in_place_of_a_value_is_named_with_its_cell(string cell, string code) =>
        Assert.Equal([$"{code} prova.xlsx, foglio «centri», cella B3"], ImportSheet("centri", ["id", "denominazione"], ["a", "A"], ["b", cell]).Diagnostics.Places());

    [Fact]
    public void An_error_cell_is_named_and_the_other_rows_are_still_read()
    {
        var result = Import(HandMade.Xlsx(("centri", "<sheetData><row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>denominazione</t></is></c><c t=\"inlineStr\"><is><t>tipo</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"e\"><v>#REF!</v></c></row><row><c t=\"inlineStr\"><is><t>b</t></is></c><c t=\"inlineStr\"><is><t>B</t></is></c><c t=\"inlineStr\"><is><t>servizzio</t></is></c></row></sheetData>")), EmptyPlan);
        Assert.Equal(["csv-errore-del-foglio prova.xlsx, foglio «centri», cella B2", "valore-non-ammesso prova.xlsx, foglio «centri», cella C3"], result.Diagnostics.Places());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void Codes_that_a_spreadsheet_changed_are_named()
    {
        var result = ImportSheet("centri", ["id", "codice", "denominazione"], ["a", new DateOnly(2025, 3, 5), "A"], ["b", 5.3, "B"], ["c", 490, "C"]);
        Assert.Equal(["csv-codice-alterato prova.xlsx, foglio «centri», cella B2", "csv-codice-alterato prova.xlsx, foglio «centri», cella B3"], result.Diagnostics.Places());
    }

    [Fact]
    public void Zeros_that_a_spreadsheet_dropped_are_named_at_the_cell()
    {
        var result = ImportSheet("centri", ["id", "codice", "denominazione"], ["a", "00490", "A"], ["b", 490, "B"]);
        Assert.Equal(["codice-senza-zeri prova.xlsx, foglio «centri», cella B3"], result.Findings(EmptyPlan).Places());
    }

    [Fact]
    public void What_the_checks_of_the_data_find_is_shown_at_the_cell()
    {
        var result = ImportSheet("obiettivi", ["id", "titolo", "centro"], ["nido", "Aprire un nido", "inesistente"]);
        Assert.Equal(["riferimento-inesistente prova.xlsx, foglio «obiettivi», cella C2"], result.Findings(EmptyPlan).Places());
    }

    [Fact]
    public void Numbers_and_dates_typed_as_text_are_read()
    {
        var result = Import(
            HandMade.Xlsx(
                ("centri", HandMade.Data(["id", "denominazione "], ["a", " Nidi  "])),
                ("fasi", HandMade.Data(["id", "obiettivo", "denominazione", "fine_prevista", "peso"], ["f1", "nido", "Lavori", "31/12/2025", "100,00"])),
                ("obiettivi", HandMade.Data(["id", "titolo"], ["nido", "Nido"])),
                ("risorse", HandMade.Data(["id", "obiettivo", "direzione", "previsto.2025", "capitolo"], ["r1", "nido", "spesa", "1.234,56", "00490"]))),
            EmptyPlan);
        Assert.Empty(result.Findings(EmptyPlan));
        var objective = result.Yaml("prova/peg-2025/obiettivi/nido.yaml");
        Assert.Equal("1234.56", objective.At("risorse", 0, "previsto", "2025"));
        Assert.Equal("00490", objective.At("risorse", 0, "capitolo"));
        Assert.Equal(("2025-12-31", "100.00"), (objective.At("fasi", 0, "fine_prevista"), objective.At("fasi", 0, "peso")));
        Assert.Equal("id,denominazione\na,Nidi\n", result.TextOf("prova/peg-2025/centri.csv"));
    }

    [Fact]
    public void The_number_of_a_day_is_no_date() => Assert.Equal(
        ["foglio-data-seriale prova.xlsx, foglio «fasi», cella C2"],
        ImportSheet("fasi", ["id", "denominazione", "fine_prevista"], ["f1", "Lavori", 45992]).Diagnostics.Places());

    [Fact]
    public void Empty_rows_and_columns_are_passed_over() =>
        Assert.Equal("id,denominazione\na,A\nb,B\n", ImportSheet("centri", [null], ["id", null, "denominazione"], [], ["a", null, "A"], [" "], ["b", null, "B"]).TextOf("prova/peg-2025/centri.csv"));

    [Theory]
    [InlineData("denominazzione", "colonna-sconosciuta prova.xlsx, foglio «centri», cella B1")]
    [InlineData("id", "colonna-ripetuta prova.xlsx, foglio «centri», cella B1")]
    [InlineData(null, "foglio-colonna-senza-nome prova.xlsx, foglio «centri», cella B2")]
    public void A_wrong_header_is_named(string? name, string place) =>
        Assert.Contains(place, ImportSheet("centri", ["id", name], ["a", "A"]).Diagnostics.Places());

    [Fact]
    public void A_formula_without_its_value_is_named() => Assert.Equal(
        ["foglio-formula-senza-valore prova.xlsx, foglio «centri», cella B2"],
        Import(HandMade.Xlsx(("centri", "<sheetData><row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>denominazione</t></is></c></row><row><c t=\"inlineStr\"><is><t>a</t></is></c><c><f>A2</f></c></row></sheetData>")), EmptyPlan)
            .Diagnostics.Places());

    [Fact]
    public void Merged_cells_among_the_rows_are_named() => Assert.Contains(
        "foglio-celle-unite prova.xlsx, foglio «centri», cella B2",
        Import(HandMade.Xlsx(("centri", HandMade.Data(["id", "denominazione"], ["a", "A"], ["b"]) + "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>")), EmptyPlan)
            .Diagnostics.Places());

    [Fact]
    public void What_is_hidden_is_read_and_named()
    {
        var data = HandMade.Data(["id", "denominazione"], ["a", "A"], ["b", "B"]).Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal);
        var result = Import(HandMade.Xlsx(("centri", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>" + data)), EmptyPlan);
        Assert.Equal(["foglio-nascosto prova.xlsx, foglio «centri», cella B1", "foglio-nascosto prova.xlsx, foglio «centri», cella A3"], result.Diagnostics.Places());
        Assert.Equal("id,denominazione\na,A\nb,B\n", result.TextOf("prova/peg-2025/centri.csv"));
    }

    [Fact]
    public void A_sheet_of_no_collection_is_named_with_the_nearest()
    {
        var result = Import(HandMade.Xlsx(("centri", HandMade.Data(["id", "denominazione"], ["a", "A"])), ("obbiettivi", HandMade.Data(["id"]))), EmptyPlan);
        Assert.Contains("obiettivi", Assert.Single(result.Diagnostics, finding => finding.Code == "foglio-sconosciuto").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_no_collection_is_an_error() =>
        Assert.Contains("cartella-di-lavoro-senza-raccolte", ImportSheet("Foglio1", ["Codice"]).Codes());

    [Fact]
    public void A_field_sheet_without_its_columns_is_named() =>
        Assert.Equal(["foglio-senza-campo-e-valore prova.xlsx, foglio «piano», cella A1"], ImportSheet("piano", ["nome", "contenuto"]).Diagnostics.Places());

    [Fact]
    public void A_folder_that_cannot_be_is_named() => Assert.Equal(
        ["foglio-cartella-non-valida prova.xlsx, foglio «piano», cella B2"],
        ImportSheet("piano", ["campo", "valore"], ["cartella", "PEG 2025"]).Diagnostics.Places());

    [Fact]
    public void A_part_that_names_no_record_is_named() => Assert.Equal(
        ["foglio-parte-senza-record prova.xlsx, foglio «sezioni», cella A2"],
        ImportSheet("sezioni", ["obiettivo", "nome", "testo"], [null, "Destinatari", "Le famiglie"]).Diagnostics.Places());

    [Fact]
    public void Year_and_kind_are_never_guessed() =>
        Assert.Equal(["opzione-mancante", "opzione-mancante"], Import(HandMade.XlsxOf("centri", ["id", "denominazione"], ["a", "A"]), options: new() { AdministrationName = "Comune di Prova" }).Codes());

    [Fact]
    public void An_option_that_the_workbook_contradicts_is_an_error() => Assert.Equal(
        ["opzione-discorde prova.xlsx, foglio «piano», cella B2"],
        ImportSheet("piano", ["campo", "valore"], ["anno", 2024], ["tipo", "peg"]).Diagnostics.Places());

    [Fact]
    public void A_table_named_as_a_collection_is_imported_as_its_sheet()
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes("id;denominazione\na;Attività\n");
        var result = Import(new SourceFile("centri.csv", bytes), EmptyPlan);
        Assert.Equal(["csv-codifica"], result.Codes());
        Assert.Equal("id,denominazione\na,Attività\n", result.TextOf("prova/peg-2025/centri.csv"));
    }

    [Fact]
    public void Names_of_persons_are_left_out_unless_asked_for()
    {
        var document = HandMade.XlsxOf("centri", ["id", "denominazione", "responsabile.ruolo", "responsabile.nome"], ["a", "A", "Dirigente", "Nome Cognome"]);
        var result = Import(document, EmptyPlan);
        Assert.DoesNotContain("Cognome", result.TextOf("prova/peg-2025/centri.csv"), StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(result.Reckoning!.NamesLeftOut).Count);
        Assert.Contains("Cognome", Import(document, EmptyPlan, Options with { KeepsResponsibleNames = true }).TextOf("prova/peg-2025/centri.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_without_the_name_of_its_field_is_an_error() => Assert.Contains(
        "foglio-campo-senza-nome prova.xlsx, foglio «piano», cella B3",
        Import(HandMade.XlsxOf("piano", ["campo", "valore"], ["anno", 2025], [null, "peg"]), EmptyPlan).Diagnostics.Places());

    [Theory]
    [InlineData("denominazione", "Comune di Altrove", "--denominazione")]
    [InlineData("tipo", "provincia", "--tipo-ente")]
    public void An_option_that_says_otherwise_than_the_sheet_is_an_error(string field, string value, string option)
    {
        var options = Options with { AdministrationKind = "comune" };
        var found = Import(HandMade.XlsxOf("ente", ["campo", "valore"], [field, value]), EmptyPlan, options).Diagnostics;
        Assert.Contains(found, finding => finding.Code == "opzione-discorde" && finding.Message.Contains(option, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_left_out_of_its_column_may_stand_in_no_text()
    {
        var result = Import(
            HandMade.XlsxOf("obiettivi", ["id", "titolo", "responsabile.ruolo", "responsabile.nome", "note"], ["nido", "Nido", "Dirigente", "Nome Inventato", "Segue Inventato Nome"]),
            EmptyPlan);
        Assert.Equal(["nome-nel-testo prova.xlsx, foglio «obiettivi», cella E2"], result.Diagnostics.Places());
        Assert.True(result.Diagnostics[0].IsPersonal);
    }

    [Fact]
    public void Facts_alone_keep_facts_and_say_where_prose_was()
    {
        var document = HandMade.Xlsx(
            ("obiettivi", HandMade.Data(["id", "titolo"], ["nido", "Nido"])),
            ("indicatori", HandMade.Data(["id", "obiettivo", "denominazione", "note"], ["posti", "nido", "Posti", "Prosa"])),
            ("risorse", HandMade.Data(["obiettivo", "direzione", "capitolo", "descrizione"], ["nido", "spesa", "00490", "Pasti"])),
            ("modifiche", HandMade.Data(["obiettivo", "campo", "data", "da", "a"], ["nido", "descrizione", new DateOnly(2025, 3, 1), "Prosa", "Altra prosa"])));
        var (facts, whole) = (Import(document, EmptyPlan, Options with { FactsOnly = true }), Import(document, EmptyPlan));
        Assert.Empty(facts.Diagnostics);
        Assert.DoesNotContain("rosa", string.Concat(facts.Files.Select(file => file.Text)), StringComparison.Ordinal);
        var (bare, full) = (facts.Yaml("prova/peg-2025/obiettivi/nido.yaml"), whole.Yaml("prova/peg-2025/obiettivi/nido.yaml"));
        Assert.Equal("true", bare.At("testo_omesso"));
        Assert.Equal("true", facts.Yaml("prova/peg-2025/piano.yaml").At("testo_omesso"));
        Assert.Equal((full.At("risorse", 0, "id"), "Pasti"), (bare.At("risorse", 0, "id"), bare.At("risorse", 0, "descrizione")));
    }

    [Fact]
    public void Facts_alone_have_no_prose()
    {
        var document = HandMade.XlsxOf("obiettivi", ["id", "titolo", "descrizione"], ["nido", "Nido", "Prosa"]);
        var objective = Import(document, EmptyPlan, Options with { FactsOnly = true }).Yaml("prova/peg-2025/obiettivi/nido.yaml");
        Assert.Null(objective.At("descrizione"));
        Assert.Equal("true", objective.At("testo_omesso"));
    }
}
