using PegOpenData.Importing;
using PegOpenData.Importing.Changes;
using PegOpenData.Tests.Workbooks.Reading;
using static PegOpenData.Tests.Importing.Workbooks.Tables;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>A row is the record of its own owner, whatever others are called; imported again it is the same.</summary>
public sealed class IdentificationTests
{
    private const string TwoTables = """
        fogli:
          - foglio: Obiettivi
            raccolta: obiettivi
            colonne: [{colonna: Cod, campo: codice}, {colonna: Titolo, campo: titolo}]
          - foglio: Misure
            raccolta: indicatori
            colonne: [{colonna: Obiettivo, campo: obiettivo, cerca: obiettivi}, {colonna: N, campo: codice}, {colonna: Misura, campo: denominazione}]
        """;

    private static readonly object?[][] Goals = [["Cod", "Titolo"], ["A", "Nido"], ["B", "Scuola"]];

    private static readonly SourceFile Table = HandMade.Xlsx(
        ("Obiettivi", HandMade.Data(Goals)),
        ("Misure", HandMade.Data(["Obiettivo", "N", "Misura"], ["Nido", 1, "Posti"], ["Nido", 2, "Domande"], ["Scuola", 1, "Aule"], ["Scuola", 2, "Posti"], ["Scuola", 2, "Posti"])));

    private static readonly ImportOptions WithMap = Options with { Map = Imports.File("mappa.yaml", TwoTables) };

    [Fact]
    public void Equal_codes_of_several_owners_are_theirs_and_found_again()
    {
        var first = Import(Table, EmptyPlan, WithMap);
        Assert.Empty(first.Findings(EmptyPlan));
        Assert.Equal(["Posti", "Domande"], NamesIn(first, "a"));
        Assert.Equal(["Aule", "Posti", "Posti"], NamesIn(first, "b"));
        Assert.Empty(Import(Table, first.After(EmptyPlan), WithMap).Files);
    }

    [Fact]
    public void A_code_of_another_owner_is_another_record()
    {
        IReadOnlyList<SourceFile> existing =
        [
            .. EmptyPlan,
            Imports.File("prova/peg-2025/obiettivi/a.yaml", "id: a\ncodice: A\ntitolo: Nido\nindicatori:\n  - id: posti\n    codice: \"1\"\n    denominazione: Posti\n"),
        ];
        var after = Import(
            HandMade.Xlsx(("Obiettivi", HandMade.Data(Goals)), ("Misure", HandMade.Data(["Obiettivo", "N", "Misura"], ["Scuola", 1, "Aule"]))), existing, WithMap);
        Assert.Equal(["obiettivi/b", "indicatori/1"], after.Changes.Where(change => change.Kind == ChangeKind.New).Select(change => change.Subject));
    }

    [Fact]
    public void A_phase_with_an_office_of_its_own_is_found_again()
    {
        var map = Options with { Map = Imports.File("mappa.yaml", """
            fogli:
              - raccolta: fasi
                colonne: [{colonna: Obiettivo, campo: obiettivo}, {colonna: Fase, campo: denominazione}, {colonna: Ufficio, campo: centro}]
            """) };
        IReadOnlyList<SourceFile> existing =
        [
            .. EmptyPlan,
            Imports.File("prova/peg-2025/centri.csv", "id,denominazione\nnidi,Nidi\n"),
            Imports.File("prova/peg-2025/obiettivi/a.yaml", "id: a\ntitolo: Nido\nfasi:\n  - id: gara\n    denominazione: Gara\n    centro: nidi\n"),
        ];
        var again = Import(HandMade.XlsxOf("f", ["Obiettivo", "Fase", "Ufficio"], ["a", "Gara", "nidi"]), existing, map);
        Assert.Equal(["fonte"], Assert.Single(again.Changes, change => change.Collection == "fasi").Fields.Select(field => field.Field));
    }

    [Fact]
    public void Identifiers_are_of_their_collection()
    {
        IReadOnlyList<SourceFile> existing =
        [
            .. EmptyPlan,
            Imports.File("prova/peg-2025/linee.csv", "id,livello,codice,denominazione\n04,missione,04,Istruzione\n"),
        ];
        var result = Import(
            HandMade.Xlsx(
                ("centri", HandMade.Data(["id", "codice", "denominazione"], ["04", "04", "Scuole"])),
                ("linee", HandMade.Data(["codice", "denominazione"], ["04", "Istruzione e nidi"]))),
            existing);
        Assert.Equal("id,livello,codice,denominazione\n04,missione,04,Istruzione e nidi\n", result.TextOf("prova/peg-2025/linee.csv"));
    }

    [Fact]
    public void A_record_may_be_called_by_the_title_that_this_import_gives_it()
    {
        IReadOnlyList<SourceFile> existing = [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/a.yaml", "id: a\ncodice: A\ntitolo: Nidi\n")];
        var result = Import(
            HandMade.Xlsx(("Obiettivi", HandMade.Data(Goals)), ("Misure", HandMade.Data(["Obiettivo", "N", "Misura"], ["Nido", 1, "Posti"]))), existing, WithMap);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("Posti", result.Yaml("prova/peg-2025/obiettivi/a.yaml").At("indicatori", 0, "denominazione"));
    }

    [Fact]
    public void Rows_of_one_name_stay_the_same_when_a_row_comes_before_them()
    {
        var first = Import(HandMade.XlsxOf("fasi", ["obiettivo", "denominazione"], ["a", "Gara"], ["a", "Gara"]), WithA).After(WithA);
        var second = Import(HandMade.XlsxOf("fasi", ["obiettivo", "denominazione"], ["a", "Bando"], ["a", "Gara"], ["a", "Gara"]), first);
        Assert.Equal(3, second.Yaml("prova/peg-2025/obiettivi/a.yaml").Records("fasi").Select(phase => phase.At("id")).Distinct().Count());
    }

    private static IReadOnlyList<SourceFile> WithA => [.. EmptyPlan, Imports.File("prova/peg-2025/obiettivi/a.yaml", "id: a\ntitolo: Nido\n")];

    private static IEnumerable<string?> NamesIn(ImportResult result, string objective) =>
        result.Yaml($"prova/peg-2025/obiettivi/{objective}.yaml").Records("indicatori").Select(indicator => indicator.At("denominazione"));
}
