using PegOpenData.Importing;
using PegOpenData.Importing.Workbooks.Suggesting;
using PegOpenData.Tests.Workbooks.Reading;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>No name of staff becomes data, stands in a report, or is proposed in a map.</summary>
public sealed class NoNamesTests
{
    private const string Someone = "Mario Inventati";

    private static readonly ImportOptions WithNames = Options with { KeepsResponsibleNames = true };

    [Theory]
    [InlineData("ruolo", Someone)]
    [InlineData("ruolo", "Istruttore INVENTATI Mario")]
    [InlineData("categoria", "C (dott. Inventati)")]
    [InlineData("note", "Fino a giugno con Mario Inventati")]
    public void A_group_of_staff_names_nobody(string field, string text)
    {
        var result = ImportSheet("personale", ["ruolo", "categoria", "persone", "note"], [field == "ruolo" ? text : "Istruttore", field == "categoria" ? text : "C", 4, field == "note" ? text : null]);
        var cell = field switch { "ruolo" => "A2", "categoria" => "B2", _ => "D2" };
        AssertRefused(result, $"nome-al-posto-del-ruolo prova.xlsx, foglio «personale», cella {cell}");
    }

    [Fact]
    public void A_group_of_staff_in_plain_words_is_imported() => Assert.Empty(ImportSheet(
        "personale",
        ["ruolo", "categoria", "persone", "note"],
        ["Istruttore Amministrativo Contabile", "C", 4, "Due a tempo parziale, distaccati a Reggio Emilia"]).Findings(EmptyPlan));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData("2")]
    public void A_group_under_three_stops_the_import(object people)
    {
        var findings = ImportSheet("personale", ["ruolo", "persone"], ["Istruttore", people]).Findings(EmptyPlan);
        var finding = Assert.Single(findings);
        Assert.Equal(("foglio «personale», cella B2", Severity.Error, true), ($"foglio «{finding.Span.Sheet}», cella {finding.Span.Cell}", finding.Severity, finding.IsPersonal));
    }

    [Theory]
    [InlineData("Dirigente (Mario Inventati)")]
    [InlineData("Dott.ssa Inventati")]
    public void Who_answers_is_told_by_role(string role) =>
        AssertRefused(ImportSheet("centri", ["id", "denominazione", "responsabile.ruolo"], ["a", "A", role]), "nome-al-posto-del-ruolo prova.xlsx, foglio «centri», cella C2");

    [Theory]
    [InlineData("RSSMRA85T10A562S")]
    [InlineData("per informazioni mario.inventati@comune.prova.it")]
    [InlineData("cell. 333 1234567")]
    public void What_belongs_to_a_person_alone_is_no_data(string text) =>
        AssertRefused(ImportSheet("obiettivi", ["id", "titolo", "descrizione"], ["nido", "Nido", text]).Findings(EmptyPlan), "dato-personale prova.xlsx, foglio «obiettivi», cella C2", text);

    [Theory]
    [InlineData("per informazioni protocollo@comune.prova.it o ufficio.tributi@comune.prova.it, tel. 0522 456111")]
    [InlineData("CUP J41B21000000001, P.IVA 03331234567, prot. n. 3331234567")]
    public void Offices_have_addresses_and_numbers(string text) =>
        Assert.Empty(ImportSheet("obiettivi", ["id", "titolo", "descrizione"], ["nido", "Nido", text]).Findings(EmptyPlan));

    [Fact]
    public void A_code_of_ten_digits_is_no_mobile_number() =>
        Assert.DoesNotContain("dato-personale", ImportSheet("risorse", ["direzione", "capitolo", "descrizione"], ["spesa", "3331234567", "Pasti"]).Findings(EmptyPlan).Select(finding => finding.Code));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_sees_to_a_phase_is_never_named(bool asked)
    {
        var document = HandMade.Xlsx(
            ("obiettivi", HandMade.Data(["id", "titolo", "responsabile.ruolo", "responsabile.nome"], ["nido", "Nido", "Dirigente", Someone])),
            ("fasi", HandMade.Data(["id", "obiettivo", "denominazione", "responsabile.ruolo", "responsabile.nome"], ["gara", "nido", "Gara", "Istruttore", Someone])),
            ("modifiche", HandMade.Data(["fase", "campo", "data", "da", "a"], ["gara", "responsabile.nome", new DateOnly(2025, 3, 1), "Luisa Altrettanti", "Mario Inventati"])));
        var result = Import(document, EmptyPlan, asked ? WithNames : Options);
        Assert.Empty(result.Diagnostics);
        var text = string.Concat(result.Files.Select(file => file.Text));
        Assert.Equal(asked ? 2 : 1, text.Split("Inventati").Length);
        Assert.DoesNotContain("Altrettanti", text, StringComparison.Ordinal);
        Assert.Null(result.Yaml("prova/peg-2025/obiettivi/nido.yaml").Records("fasi").Single().At("responsabile", "nome"));
    }

    [Fact]
    public void An_amendment_tells_who_answered_only_where_it_was_asked()
    {
        var document = HandMade.Xlsx(
            ("obiettivi", HandMade.Data(["id", "titolo"], ["nido", "Nido"])),
            ("modifiche", HandMade.Data(["obiettivo", "campo", "data", "da", "a"], ["nido", "responsabile.nome", new DateOnly(2025, 3, 1), "Luisa Altrettanti", Someone])));
        Assert.DoesNotContain("Altrettanti", TextOf(Import(document, EmptyPlan)), StringComparison.Ordinal);
        Assert.Contains("Altrettanti", TextOf(Import(document, EmptyPlan, WithNames)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_brings_no_name_with_the_fields_of_the_plan()
    {
        var table = HandMade.XlsxOf("f", ["Titolo"], ["Aprire un nido"]);
        var map = $"piano: {{centri: [{{id: a, denominazione: A, responsabile: {{ruolo: Dirigente, nome: {Someone}}}}}]}}\n" + Map("{colonna: Titolo, campo: titolo}");
        Assert.DoesNotContain("Inventati", TextOf(Import(table, EmptyPlan, WithMap(map))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dipendente", "titolo")]
    [InlineData("DIPENDENTI", "descrizione")]
    [InlineData("Nominativo", "responsabile.ruolo")]
    [InlineData("Cognome", "centro")]
    [InlineData("Matricola", "codice")]
    [InlineData("N. matricola", "peso")]
    [InlineData("Nome e Cognome", "titolo")]
    [InlineData("Codice Fiscale", "codice")]
    [InlineData("Nome del responsabile", "referente_politico")]
    [InlineData("Responsabile", "note")]
    [InlineData("R.U.P. / Referente", "descrizione")]
    [InlineData("A", "titolo")]
    public void A_column_of_persons_goes_into_no_other_field(string column, string field)
    {
        var heading = column == "A" ? "Dipendente" : column;
        var result = Import(HandMade.XlsxOf("f", [heading, "Obiettivo"], [Someone, "Nido"]), EmptyPlan, WithMap(Map($"{{colonna: {column}, campo: {field}}}") + "    ignora: [Obiettivo]\n"));
        AssertRefused(result, $"mappa-colonna-di-persone mappa.yaml:3:{column.Length + 34}");
    }

    [Theory]
    [InlineData("Nome", "titolo", "mappa-colonna-di-persone")]
    [InlineData("Nome obiettivo", "titolo", null)]
    public void A_name_beside_a_surname_is_a_person_s(string heading, string field, string? code)
    {
        var table = HandMade.XlsxOf("f", ["Cognome", heading], ["Inventati", "Mario"]);
        Assert.Equal(code is null ? [] : [code], Import(table, EmptyPlan, WithMap(Map($"{{colonna: {heading}, campo: {field}}}") + "    ignora: [Cognome]\n")).Codes());
    }

    [Theory]
    [InlineData("Nome", "denominazione")]
    [InlineData("Settore responsabile", "denominazione")]
    [InlineData("Responsabile", "responsabile.ruolo")]
    [InlineData("Nominativo", "responsabile.nome")]
    [InlineData("Centro di responsabilità", "note")]
    public void Offices_and_who_answers_for_them_are_mapped(string heading, string field)
    {
        string[] fields = [.. new[] { "denominazione", "responsabile.ruolo" }.Where(each => each != field)];
        var table = HandMade.XlsxOf("f", [heading, .. fields], ["Dirigente", .. fields.Select(_ => "Dirigente")]);
        var others = string.Concat(fields.Select(each => $", {{colonna: {each}, campo: {each}}}"));
        var map = $"fogli:\n  - raccolta: centri\n    colonne: [{{colonna: {heading}, campo: {field}}}{others}]\n";
        Assert.Empty(Import(table, EmptyPlan, WithMap(map)).Diagnostics);
    }

    [Fact]
    public void No_field_is_proposed_for_a_column_of_persons()
    {
        var map = MapSuggestion.Of(
            HandMade.XlsxOf("Centri", ["Codice", "Denominazione", "Cognome", "Nome", "Matricola", "Dipendenti", "Referenti"], ["1", "Nidi", "Inventati", "Mario", "0012", "x", "y"]),
            new DiagnosticBag())!;
        var proposed = map.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).ToList();
        Assert.Contains("      - colonna: Denominazione", proposed);
        Assert.DoesNotContain(proposed, line => new[] { "Cognome", "Nome", "Matricola", "Dipendenti", "Referenti" }.Any(heading => line.EndsWith($" {heading}", StringComparison.Ordinal)));
        Assert.DoesNotContain("Inventati", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Responsabile", Someone, "mappa-colonna-di-persone")]
    [InlineData("Responsabile", "Settore Tributi", null)]
    [InlineData("Cognome", "Inventati", "mappa-colonna-di-persone")]
    public void No_office_is_made_of_a_person(string heading, string cell, string? code)
    {
        var table = HandMade.XlsxOf("f", ["Titolo", heading], ["Aprire", cell]);
        var map = Map($"{{colonna: Titolo, campo: titolo}}, {{colonna: {heading}, campo: centro, cerca: centri, crea: {{}}}}");
        Assert.Equal(code is null ? [] : [code], Import(table, EmptyPlan, WithMap(map)).Codes());
    }

    [Fact]
    public void A_political_office_is_told_and_not_who_holds_it() => AssertRefused(
        ImportSheet("obiettivi", ["id", "titolo", "referente_politico"], ["nido", "Nido", "Assessore Mario Inventati"]), "nome-al-posto-del-ruolo prova.xlsx, foglio «obiettivi», cella C2");

    [Fact]
    public void A_cell_of_persons_is_quoted_nowhere()
    {
        var table = HandMade.XlsxOf("f", ["Titolo", "Referente"], ["Aprire", Someone]);
        var finding = Assert.Single(Import(table, EmptyPlan, WithMap(Map("{colonna: Titolo, campo: titolo}, {colonna: Referente, campo: centro, cerca: centri}"))).Diagnostics);
        Assert.Equal(("mappa-ricerca-senza-esito", true), (finding.Code, finding.IsPersonal));
        Assert.Equal("In «centri» non c'è nessun record che si chiami «…».", finding.Message);
    }

    [Fact]
    public void A_name_in_the_place_of_a_reference_of_staff_is_not_quoted() =>
        Assert.All(ImportSheet("personale", ["centro", "ruolo", "persone"], [Someone, "Istruttore", 4]).Findings(EmptyPlan), AssertHidden);

    [Fact]
    public void A_column_that_the_map_forgets_shows_no_cell()
    {
        var table = HandMade.XlsxOf("f", ["Titolo", "Seguito da"], ["Aprire", Someone]);
        var finding = Assert.Single(Import(table, EmptyPlan, WithMap(Map("{colonna: Titolo, campo: titolo}"))).Diagnostics);
        Assert.Equal("La mappa non parla della colonna B («Seguito da»), che ha dei valori: non è stata letta.", finding.Message);
        AssertHidden(finding);
    }

    [Theory]
    [InlineData("Titolo", "Mario Inventati")]
    [InlineData("A", "Inventati")]
    public void A_row_of_persons_taken_for_headings_is_not_quoted(string column, string heading)
    {
        var table = HandMade.XlsxOf("f", ["Titolo", heading], ["Aprire", "Anna Inventati"]);
        AssertHidden(Assert.Single(Import(table, EmptyPlan, WithMap(Map($"{{colonna: {column}, campo: titolo}}"))).Diagnostics));
    }

    [Fact]
    public void A_table_of_persons_alone_is_not_quoted_where_nothing_is_proposed()
    {
        var found = new DiagnosticBag();
        Assert.Null(MapSuggestion.Of(Imports.File("elenco.csv", "Inventati;Mario\nInventati;Anna\n"), found));
        AssertHidden(Assert.Single(found.ToSorted()));
    }

    [Fact]
    public void No_row_of_a_foreign_text_is_shown() => Assert.All(
        Import(Imports.File("export.csv", $"Titolo;Seguito da;Peso\nAprire;{Someone};abc\n"), EmptyPlan, WithMap(Map("{colonna: Titolo, campo: titolo}, {colonna: Peso, campo: peso}"))).Diagnostics,
        finding => Assert.True(finding.IsPersonal));

    [Theory]
    [InlineData("Cognome;Nome\nInventati;\"Mario\n")]
    [InlineData("Cognome;Nome\nInventati;\"Mario\" x\n")]
    public void A_text_that_cannot_be_read_shows_no_row(string text)
    {
        var findings = Import(Imports.File("export.csv", text), EmptyPlan, WithMap(Map("{colonna: A, campo: titolo}"))).Diagnostics;
        Assert.NotEmpty(findings);
        Assert.All(findings.Where(finding => finding.Span.File == "export.csv"), AssertHidden);
    }

    private static void AssertRefused(ImportResult result, string place, string quoted = "Inventati")
    {
        AssertRefused(result.Diagnostics, place, quoted);
        Assert.Empty(result.Files);
    }

    private static void AssertRefused(IReadOnlyList<Diagnostic> findings, string place, string quoted)
    {
        Assert.Equal([place], findings.Places());
        Assert.Equal(Severity.Error, findings[0].Severity);
        Assert.DoesNotContain(quoted, findings[0].Message, StringComparison.Ordinal);
        Assert.True(findings[0].IsPersonal || findings[0].Span.File == "mappa.yaml");
    }

    private static void AssertHidden(Diagnostic finding)
    {
        Assert.True(finding.IsPersonal);
        Assert.DoesNotContain("Inventati", finding.Message, StringComparison.Ordinal);
    }

    private static string TextOf(ImportResult result)
    {
        Assert.Empty(result.Diagnostics);
        return string.Concat(result.Files.Select(file => file.Text));
    }

    private static string Map(string columns) => $"fogli:\n  - raccolta: obiettivi\n    colonne: [{columns}]\n";
}
