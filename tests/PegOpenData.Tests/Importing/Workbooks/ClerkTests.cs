using PegOpenData.Importing;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Tests.Workbooks.Reading;
using PegOpenData.Workbooks;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>What people do to the workbook of a plan: each slip is one finding that says how to mend it, or is understood.</summary>
public sealed class ClerkTests
{
    private static readonly object?[][] Town = [["campo", "valore"], ["cartella", "prova"], ["denominazione", "Comune di Prova"], ["tipo", "comune"]];
    private static readonly object?[][] Settings = [["campo", "valore"], ["denominazione", "PEG 2025"], ["anno", 2025], ["tipo", "peg"]];
    private static readonly object?[][] Objectives = [["id", "titolo"], ["nido", "Aprire un nido"]];

    [Theory]
    [InlineData("campo", "valor", "foglio-senza-campo-e-valore prova.xlsx, foglio «piano», cella A1")]
    [InlineData("ano", "2025", "campo-sconosciuto prova.xlsx, foglio «piano», cella A3")]
    [InlineData("pubblicato", "2025", "campo-sconosciuto prova.xlsx, foglio «piano», cella A3")]
    [InlineData("tipo", "pdo", "foglio-campo-ripetuto prova.xlsx, foglio «piano», cella A4")]
    public void A_fault_of_the_settings_is_one_finding(string field, string value, string place)
    {
        object?[][] settings = field == "campo" ? [[field, value], .. Settings[1..]] : [Settings[0], Settings[1], [field, value], Settings[3]];
        Assert.Equal([place], Whole(Town, settings, ("obiettivi", Objectives)).Findings().Places());
    }

    [Theory]
    [InlineData("denominazion", "Comune di Prova", "campo-sconosciuto prova.xlsx, foglio «ente», cella A3")]
    [InlineData("denominazione", "#RIF!", "csv-errore-del-foglio prova.xlsx, foglio «ente», cella B3")]
    public void A_fault_of_the_administration_is_one_finding(string field, string value, string place) =>
        Assert.Equal([place], Whole([Town[0], Town[1], [field, value], Town[3]], Settings, ("obiettivi", Objectives)).Findings().Places());

    [Fact]
    public void A_folder_that_cannot_be_is_not_said_to_be_missing() => Assert.Equal(
        ["foglio-cartella-non-valida prova.xlsx, foglio «ente», cella B2"],
        Whole([Town[0], ["cartella", "Comune Prova"]], Settings, ("obiettivi", Objectives)).Findings().Places());

    [Theory]
    [InlineData("31/12/2026")]
    [InlineData("31.12.2026")]
    [InlineData("31 dicembre 2026")]
    public void A_day_in_words_is_read(string day) => Assert.Equal("2026-12-31", Phase(day, "1 | 2").Yaml("prova/peg-2025/obiettivi/nido.yaml").At("fasi", 0, "fine_prevista"));

    [Fact]
    public void A_day_that_may_be_two_says_how_it_is_written() =>
        Assert.Contains("31/12/2020", Assert.Single(Phase("31.12.26", "1").Diagnostics).Mend, StringComparison.Ordinal);

    [Theory]
    [InlineData("1, 2, 3")]
    [InlineData("gen; feb")]
    public void Months_parted_otherwise_are_named(string months) =>
        Assert.Equal(["csv-separatore-di-elenco prova.xlsx, foglio «fasi», cella E2"], Phase("31/12/2026", months).Diagnostics.Places());

    [Fact]
    public void A_closed_word_is_read_whatever_its_case_and_accents()
    {
        var result = Import(
            HandMade.Xlsx(
                ("piano", HandMade.Data(["campo", "valore"], ["stato", "Monitoraggio"])),
                ("linee", HandMade.Data(["id", "denominazione", "livello", "ufficiale"], ["a", "A", "Missione", "SI"]))),
            EmptyPlan);
        Assert.Empty(result.Findings(EmptyPlan));
        Assert.Equal("monitoraggio", result.Yaml("prova/peg-2025/piano.yaml").At("stato"));
        Assert.Equal("id,livello,denominazione,ufficiale\na,missione,A,sì\n", result.TextOf("prova/peg-2025/linee.csv"));
    }

    [Fact]
    public void Headings_written_again_are_no_record() => Assert.Equal(
        ["foglio-intestazione-fuori-posto prova.xlsx, foglio «obiettivi», cella A2"],
        ImportSheet("obiettivi", ["id", "titolo"], ["id", "titolo"], ["nido", "Aprire un nido"]).Diagnostics.Places());

    [Theory]
    [InlineData("obiettivi", "id", "titolo", "nido", "Aprire un nido")]
    [InlineData("piano", "campo", "valore", "stato", "consuntivo")]
    public void A_title_above_the_headings_is_one_finding(string sheet, string first, string second, string one, string two) => Assert.Equal(
        [$"foglio-intestazione-fuori-posto prova.xlsx, foglio «{sheet}», cella A1"],
        ImportSheet(sheet, ["Piano 2025"], [first, second], [one, two]).Diagnostics.Places());

    [Fact]
    public void A_column_that_is_missing_is_named_once() => Assert.Equal(
        ["foglio-colonna-mancante prova.xlsx, foglio «obiettivi», cella A1"],
        ImportSheet("obiettivi", ["id", "note"], ["a", "x"], ["b", "y"], ["c", "z"]).Diagnostics.Places());

    [Fact]
    public void A_column_of_another_sheet_names_the_sheet() =>
        Assert.Contains("è del foglio «fasi»", Assert.Single(ImportSheet("obiettivi", ["id", "titolo", "fine_prevista"], ["a", "A", "x"]).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_column_hides_nothing_and_makes_up_nothing() => Assert.Equal(
        ["colonna-sconosciuta prova.xlsx, foglio «obiettivi», cella B1"],
        ImportSheet("obiettivi", ["id", "tittolo"], ["a", "A"], ["b", "B"]).Diagnostics.Places());

    [Fact]
    public void An_example_without_its_mark_is_skipped_with_a_warning()
    {
        var (headers, row) = Example("obiettivi");
        var result = Import(HandMade.XlsxOf("obiettivi", headers[..^1], row[..^1], ["nido"]), EmptyPlan);
        Assert.Contains("foglio-riga-di-esempio prova.xlsx, foglio «obiettivi», cella A2", result.Diagnostics.Places());
        Assert.False(Assert.Single(result.Diagnostics, finding => finding.Code == "foglio-riga-di-esempio").Severity == Severity.Error);
    }

    [Theory]
    [InlineData("esempio-obiettivo", "Aprire un nido", Severity.Error)]
    [InlineData("nido", null, Severity.Warning)]
    public void An_example_that_was_written_over_in_part_is_named(string id, string? title, Severity severity)
    {
        var (headers, row) = Example("obiettivi");
        row = [.. row.Select(cell => cell is string text && text.StartsWith("esempio", StringComparison.Ordinal) ? null : cell)];
        row[Array.IndexOf(headers, "id")] = id;
        var at = Array.IndexOf(headers, "titolo");
        row[at] = title ?? row[at];
        var found = Import(HandMade.XlsxOf("obiettivi", headers, row), EmptyPlan).Diagnostics;
        Assert.Equal(severity, found.First(finding => finding.Code == "foglio-riga-di-esempio").Severity);
    }

    [Fact]
    public void A_total_of_numbers_is_no_record()
    {
        var result = Budget(["TOTALE", null, null, 10], [null, "Totale generale", null, "10,00"]);
        Assert.Empty(result.Findings(EmptyPlan));
        Assert.Contains("riga di totale: 2", result.Reckoning!.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_with_words_is_named() =>
        Assert.Equal(["foglio-riga-di-totale prova.xlsx, foglio «risorse», cella B3"], Budget([null, "Totale", "spesa", 10]).Diagnostics.Places());

    [Fact]
    public void A_sheet_that_was_renamed_is_an_error()
    {
        var found = Import(HandMade.Xlsx(("Foglio1", HandMade.Data(Objectives)), ("centri", HandMade.Data(["id", "denominazione"], ["a", "A"]))), EmptyPlan).Diagnostics;
        Assert.Equal(["foglio-rinominato prova.xlsx, foglio «Foglio1», cella A1"], found.Places());
        Assert.Contains("«schede» o «obiettivi»", found[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>id</td></tr></table></body></html>", "una pagina HTML")]
    [InlineData("id;titolo\na;A\n", "un testo con separatori (CSV)")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "un foglio di calcolo in XML")]
    public void What_is_a_workbook_only_by_name_says_so(string content, string what)
    {
        var finding = Assert.Single(Import(Imports.File("consegna.xls", content)).Diagnostics);
        Assert.Equal("cartella-di-lavoro-rovinata", finding.Code);
        Assert.Contains(what, finding.Message, StringComparison.Ordinal);
    }

    private static ImportResult Whole(object?[][] town, object?[][] settings, params (string Name, object?[][] Rows)[] sheets) => Import(
        HandMade.Xlsx([("ente", HandMade.Data(town)), ("piano", HandMade.Data(settings)), .. sheets.Select(sheet => (sheet.Name, HandMade.Data(sheet.Rows)))]), options: new());

    private static ImportResult Phase(string day, string months) => Import(
        HandMade.Xlsx(
            ("obiettivi", HandMade.Data(Objectives)),
            ("fasi", HandMade.Data(["id", "obiettivo", "denominazione", "fine_prevista", "mesi_previsti"], ["f1", "nido", "Lavori", day, months]))),
        EmptyPlan);

    private static ImportResult Budget(params object?[][] totals) => Import(
        HandMade.Xlsx(
            ("obiettivi", HandMade.Data(Objectives)),
            ("risorse", HandMade.Data([["id", "obiettivo", "direzione", "previsto.2025"], ["a", "nido", "spesa", 10], .. totals]))),
        EmptyPlan);

    private static object? Plain(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => null,
        CellKind.Number => cell.Number,
        CellKind.Date => cell.Date,
        _ => cell.Text,
    };

    private static (object?[] Headers, object?[] Row) Example(string name)
    {
        var sheet = EmptyWorkbook.Of(2026, []).Sheets.Single(sheet => sheet.Name == name);
        return ([.. sheet.Columns.Select(column => column.Header)], [.. sheet.Rows.Single().Select(Plain)]);
    }
}
