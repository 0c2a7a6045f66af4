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
    [InlineData("centri", "denominazione", "nuovo")]
    [InlineData("centri", "denominazione", "nidi")]
    [InlineData("linee", "denominazione", "nuovo")]
    [InlineData("schede", "titolo", "nuovo")]
    [InlineData("obiettivi", "titolo", "nuovo")]
    [InlineData("obiettivi", "titolo", "nido")]
    [InlineData("fasi", "denominazione", "nuovo")]
    [InlineData("indicatori", "denominazione", "posti")]
    [InlineData("risorse", "descrizione", "nuovo")]
    public void The_same_identifier_twice_is_named_at_the_second_row(string collection, string name, string id)
    {
        var result = Import(HandMade.XlsxOf(collection, ["id", name], [id, "A"], [id, "B"]), Existing);
        Assert.Contains($"identificativo-ripetuto prova.xlsx, foglio «{collection}», cella A3", result.Diagnostics.Places());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_new_record_goes_inside_an_owner_that_stands_in_the_settings_of_the_plan()
    {
        const string Settings = "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nobiettivi:\n  - id: nido\n    titolo: Aprire un nido\n";
        IReadOnlyList<SourceFile> existing = [EmptyPlan[0], Imports.File("prova/peg-2025/piano.yaml", Settings)];
        var result = Import(HandMade.XlsxOf("indicatori", ["id", "obiettivo", "denominazione"], ["posti", "nido", "Posti"]), existing);
        Assert.Empty(result.Findings(existing));
        Assert.Equal(Settings + "    indicatori:\n      - id: posti\n        denominazione: Posti\n", result.TextOf("prova/peg-2025/piano.yaml"));
    }

    [Fact]
    public void A_new_record_never_takes_the_file_of_another()
    {
        IReadOnlyList<SourceFile> existing = [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/nuovo.yaml", Objective)];
        var result = Import(HandMade.XlsxOf("obiettivi", ["id", "titolo"], ["nuovo", "Altro"]), existing);
        Assert.Equal("prova/peg-2025/obiettivi/nuovo-2.yaml", Assert.Single(result.Files).Path);
    }

    [Theory]
    [InlineData("{testo: Almeno 100, tipo: testo, 2026: Almeno 120}", "atteso", "Almeno 90", "Almeno 90", null)]
    [InlineData("{testo: Almeno 100, tipo: testo, 2026: Almeno 120}", "atteso.2026", "Almeno 130", "Almeno 100", "testo")]
    [InlineData("Almeno 100", "atteso.2026", "Almeno 120", "Almeno 100", null)]
    public void Words_and_the_years_beside_them_stay_together(string before, string column, string cell, string words, string? kind)
    {
        IReadOnlyList<SourceFile> existing =
            [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/nido.yaml", $"id: nido\ntitolo: Nido\nindicatori:\n  - id: posti\n    denominazione: Posti\n    atteso: {before}\n")];
        var result = Import(HandMade.XlsxOf("indicatori", ["id", column], ["posti", cell]), existing);
        Assert.Empty(result.Diagnostics);
        var target = result.Yaml("prova/peg-2025/obiettivi/nido.yaml").Records("indicatori")[0]["atteso"];
        Assert.Equal((words, kind), (target.At("testo"), target.At("tipo")));
        Assert.Equal(column == "atteso" ? "Almeno 120" : cell, target.At("2026"));
    }

    [Fact]
    public void An_amount_alone_stays_that_of_its_year()
    {
        IReadOnlyList<SourceFile> existing =
            [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/nido.yaml", "id: nido\ntitolo: Nido\nrisorse:\n  - id: r1\n    direzione: spesa\n    previsto: 100\n")];
        var result = Import(HandMade.XlsxOf("risorse", ["id", "previsto.2026"], ["r1", 120]), existing);
        var line = result.Yaml("prova/peg-2025/obiettivi/nido.yaml").Records("risorse")[0];
        Assert.Equal(("100", "120"), (line.At("previsto", "2025"), line.At("previsto", "2026")));
    }

    [Fact]
    public void A_list_is_as_its_cell_says()
    {
        IReadOnlyList<SourceFile> existing = [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/nido.yaml", "id: nido\ntitolo: Nido\ntemi:\n  - pnrr\n  - parita\n")];
        var result = Import(HandMade.XlsxOf("obiettivi", ["id", "temi"], ["nido", "parita | digitale"]), existing);
        Assert.Equal("id: nido\ntitolo: Nido\ntemi:\n  - parita\n  - digitale\n", result.TextOf("prova/peg-2025/obiettivi/nido.yaml"));
    }

    [Fact]
    public void A_changed_part_takes_the_place_of_the_one_it_was()
    {
        IReadOnlyList<SourceFile> existing =
            [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/nido.yaml", "id: nido\ntitolo: Nido\nsezioni:\n  - nome: Perche\n    testo: Serve\n  - nome: Come\n    testo: Bene\n")];
        var result = Import(HandMade.XlsxOf("sezioni", ["obiettivo", "nome", "testo"], ["nido", "Perché", "Serve"], ["nido", "Come", "Bene"]), existing);
        Assert.Equal(["Perché", "Come"], result.Yaml("prova/peg-2025/obiettivi/nido.yaml").Records("sezioni").Select(section => section.At("nome")!));
    }

    [Fact]
    public void A_csv_table_is_read_as_the_plan_on_disk_writes_numbers()
    {
        IReadOnlyList<SourceFile> existing =
        [
            EmptyPlan[0],
            Imports.File("prova/peg-2025/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nformato_numeri: iso\n"),
            Imports.File("prova/peg-2025/risorse.csv", "id,direzione,impegnato\nr1,spesa,1\n"),
        ];
        var result = Import(Imports.File("risorse.csv", "id;impegnato\nr1;1.234\n"), existing);
        Assert.Equal("id,direzione,impegnato\nr1,spesa,1.2340\n", result.TextOf("prova/peg-2025/risorse.csv"));
    }

    [Fact]
    public void A_row_cannot_move_a_record_out_of_the_one_it_is_written_in()
    {
        var result = Import(HandMade.XlsxOf("indicatori", ["id", "obiettivo"], ["posti", "scuola"]), Existing);
        Assert.Equal(["foglio-record-spostato prova.xlsx, foglio «indicatori», cella B2"], result.Diagnostics.Places());
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
