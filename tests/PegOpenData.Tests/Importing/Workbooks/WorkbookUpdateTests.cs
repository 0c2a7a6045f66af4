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

    [Fact]
    public void The_same_identifier_twice_is_named_at_the_second_row()
    {
        var result = ImportSheet("centri", ["id", "denominazione"], ["a", "A"], ["a", "B"]);
        Assert.Equal(["identificativo-ripetuto prova.xlsx, foglio «centri», cella A3"], result.Findings(EmptyPlan).Places());
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
