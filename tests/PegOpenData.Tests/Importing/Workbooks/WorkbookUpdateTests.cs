using PegOpenData.Importing.Changes;
using PegOpenData.Tests.Workbooks.Reading;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>A workbook imported over data that are there touches what it changes and nothing else.</summary>
public sealed class WorkbookUpdateTests
{
    private const string Objective = """
        # Il commento resta.
        id: nido
        titolo: Aprire un nido   # anche questo
        note: Scritta a mano
        indicatori:
          - id: posti
            denominazione: Posti
            codice: 04
            atteso: Almeno 100

        """;

    private static readonly IReadOnlyList<SourceFile> Existing =
    [
        .. EmptyPlan,
        Imports.File("prova/peg-2025/obiettivi/il-nido.yaml", Objective),
        Imports.File("prova/peg-2025/centri.csv", "id;denominazione;codice\nnidi;Nidi;00490\n"),
        Imports.File("prova/peg-2025/modifiche.yaml", "# Le modifiche\n- obiettivo: nido\n  campo: titolo\n  data: 2025-03-01\n  motivo: Errore\n"),
    ];

    [Fact]
    public void What_is_there_already_changes_nothing() => Assert.Empty(Import(
        HandMade.Xlsx(
            ("obiettivi", HandMade.Data(["id", "titolo"], ["nido", "Aprire un nido"])),
            ("indicatori", HandMade.Data(["id", "obiettivo", "denominazione", "codice", "atteso"], ["posti", "nido", "Posti", "04", "Almeno 100"])),
            ("centri", HandMade.Data(["id", "codice", "denominazione"], ["nidi", "00490", "Nidi"])),
            ("modifiche", HandMade.Data(["obiettivo", "campo", "data", "motivo"], ["nido", "titolo", new DateOnly(2025, 3, 1), "Errore"]))),
        Existing).Files);

    [Fact]
    public void A_changed_cell_changes_one_line()
    {
        var result = Import(HandMade.XlsxOf("indicatori", ["id", "atteso"], ["posti", "Almeno 120"]), Existing);
        Assert.Equal(["prova/peg-2025/obiettivi/il-nido.yaml"], result.Files.Select(file => file.Path));
        Assert.Equal(Objective.Replace("Almeno 100", "Almeno 120", StringComparison.Ordinal), result.Files[0].Text);
    }

    /// <summary>What has no identifier is known by what it is about.</summary>
    [Fact]
    public void A_corrected_measurement_is_told_as_changed()
    {
        IReadOnlyList<SourceFile> existing = [.. Existing, Imports.File("prova/peg-2025/rilevazioni.csv", "indicatore,data,valore\nposti,2025-06-30,74\nposti,2025-12-31,80\n")];
        var change = Assert.Single(Import(Imports.File("rilevazioni.csv", "indicatore,data,valore\nposti,2025-06-30,75\n"), existing).Changes);
        Assert.Equal((ChangeKind.Changed, "rilevazioni"), (change.Kind, change.Collection));
        Assert.Equal(new FieldChange("valore", "74", "75"), Assert.Single(change.Fields));
    }

    [Fact]
    public void A_new_record_goes_where_its_like_are()
    {
        var result = Import(
            HandMade.Xlsx(
                ("indicatori", HandMade.Data(["id", "obiettivo", "denominazione", "atteso"], ["domande", "nido", "Domande", "70%"])),
                ("centri", HandMade.Data(["id", "denominazione"], ["scuole", "Scuole"])),
                ("modifiche", HandMade.Data(["obiettivo", "campo", "data"], ["nido", "peso", new DateOnly(2025, 4, 1)]))),
            Existing);
        Assert.Empty(result.Findings(Existing));
        Assert.Equal(Objective + "  - id: domande\n    denominazione: Domande\n    atteso: 70%\n", result.TextOf("prova/peg-2025/obiettivi/il-nido.yaml"));
        Assert.Equal("id,denominazione,codice\nnidi,Nidi,00490\nscuole,Scuole,\n", result.TextOf("prova/peg-2025/centri.csv"));
        Assert.StartsWith("# Le modifiche\n- obiettivo: nido\n  campo: titolo\n", result.TextOf("prova/peg-2025/modifiche.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("- obiettivo: nido\n  campo: peso\n  data: \"2025-04-01\"\n", result.TextOf("prova/peg-2025/modifiche.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("centri", "denominazione", "a")]
    [InlineData("obiettivi", "titolo", "a")]
    [InlineData("obiettivi", "titolo", "nido")]
    [InlineData("schede", "titolo", "a")]
    [InlineData("linee", "denominazione", "a")]
    public void The_same_identifier_twice_is_named_at_the_second_row(string collection, string title, string id)
    {
        var result = Import(HandMade.XlsxOf(collection, ["id", title], [id, "A"], [id, "B"]), Existing);
        Assert.Contains($"identificativo-ripetuto prova.xlsx, foglio «{collection}», cella A3", result.Findings(Existing).Places());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_row_leaves_alone_what_it_does_not_say()
    {
        IReadOnlyList<SourceFile> staffed =
        [
            .. EmptyPlan,
            Imports.File(
                "prova/peg-2025/schede/a.yaml",
                "id: a\ntitolo: A\npersonale:\n  - ruolo: Istruttore\n    persone: 4\n    fonte:\n      documento: peg.txt\n      riga: 7\n"),
        ];
        Assert.Empty(Import(HandMade.XlsxOf("schede", ["id", "titolo"], ["a", "A"]), staffed).Files);
        var renamed = Import(HandMade.XlsxOf("schede", ["id", "titolo"], ["a", "B"]), staffed);
        Assert.Contains("ruolo: Istruttore", Assert.Single(renamed.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_record_of_one_in_the_settings_is_written_there()
    {
        IReadOnlyList<SourceFile> settings =
        [
            EmptyPlan[0],
            Imports.File("prova/peg-2025/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nobiettivi:\n  - id: nido\n    titolo: Nido\n"),
        ];
        var result = Import(HandMade.XlsxOf("indicatori", ["id", "obiettivo", "denominazione", "atteso"], ["posti", "nido", "Posti", "70%"]), settings);
        Assert.Empty(result.Findings(settings));
        Assert.EndsWith("    indicatori:\n      - id: posti\n        denominazione: Posti\n        atteso: 70%\n", result.TextOf("prova/peg-2025/piano.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_with_a_list_is_the_list()
    {
        IReadOnlyList<SourceFile> listed = [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/a.yaml", "id: a\ntitolo: A\ntemi:\n  - pnrr\n  - tempi\n")];
        var result = Import(HandMade.XlsxOf("obiettivi", ["id", "temi"], ["a", "pnrr | parita"]), listed);
        Assert.Equal("id: a\ntitolo: A\ntemi:\n  - pnrr\n  - parita\n", result.TextOf("prova/peg-2025/obiettivi/a.yaml"));
    }

    [Theory]
    [InlineData("atteso: \"<= 10\"", "atteso.2027", "<= 8", "atteso:\n  testo: <= 10\n  2027: <= 8")]
    [InlineData("atteso:\n  testo: <= 10\n  \"2027\": <= 8", "atteso", "<= 9", "atteso:\n  testo: <= 9\n  \"2027\": <= 8")]
    public void Words_and_years_do_not_take_the_place_of_one_another(string before, string column, string cell, string after)
    {
        IReadOnlyList<SourceFile> existing =
        [
            .. EmptyPlan,
            Imports.File("prova/peg-2025/obiettivi/a.yaml", "id: a\ntitolo: A\n"),
            Imports.File("prova/peg-2025/indicatori/i.yaml", $"id: i\nobiettivo: a\ndenominazione: I\n{before}\n"),
        ];
        var result = Import(HandMade.XlsxOf("indicatori", ["id", column], ["i", cell]), existing);
        Assert.Empty(result.Findings(existing));
        Assert.Equal($"id: i\nobiettivo: a\ndenominazione: I\n{after}\n", result.TextOf("prova/peg-2025/indicatori/i.yaml"));
    }

    [Fact]
    public void A_plan_that_writes_italian_numbers_goes_on_so()
    {
        IReadOnlyList<SourceFile> italian =
        [
            EmptyPlan[0],
            Imports.File("prova/peg-2025/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nformato_numeri: italiano\n"),
            Imports.File("prova/peg-2025/risorse.csv", "id;scheda;direzione;impegnato\nr1;s;spesa;1.234,50\n"),
            Imports.File("prova/peg-2025/schede.csv", "id;titolo\ns;Scheda\n"),
        ];
        var result = Import(HandMade.XlsxOf("risorse", ["id", "impegnato"], ["r1", 99.5]), italian);
        Assert.Empty(result.Findings(italian));
        Assert.Equal("id,scheda,direzione,impegnato\nr1,s,spesa,\"99,5\"\n", result.TextOf("prova/peg-2025/risorse.csv"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_stops_the_import()
    {
        IReadOnlyList<SourceFile> broken = [.. EmptyPlan, Imports.File("prova/peg-2025/centri.yaml", "- id: [\n")];
        Assert.Contains("file-esistente-illeggibile", Import(HandMade.XlsxOf("centri", ["id", "denominazione"], ["a", "A"]), broken).Codes());
    }
}
