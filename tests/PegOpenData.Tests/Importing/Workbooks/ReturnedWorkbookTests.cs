using System.Globalization;
using System.Text;
using PegOpenData.Importing;
using PegOpenData.Importing.Changes;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>An exported workbook that comes back says what was edited, emptied and taken out, and never goes over what others changed meanwhile.</summary>
public sealed class ReturnedWorkbookTests
{
    private const string Nido = "prova/peg-2025/obiettivi/nido.yaml";
    private const string Scuola = "prova/peg-2025/obiettivi/scuola.yaml";
    private const string Centri = "prova/peg-2025/centri.csv";
    private const string Rilevazioni = "prova/peg-2025/rilevazioni.csv";
    private const string Piano = "prova/peg-2025/piano.yaml";

    private static readonly IReadOnlyList<SourceFile> Data =
    [
        Imports.File("prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\nabitanti: 1200\n"),
        Imports.File(Piano, "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nnote: Del piano\n"),
        Imports.File(Centri, "id,denominazione,tipo\nnidi,Nidi,settore\nscuole,Scuole,settore\nparchi,Parchi,settore\n"),
        Imports.File(Nido, """
            id: nido
            titolo: Aprire un nido
            centro: nidi
            peso: 28.50
            descrizione: Un nido nuovo
            note: A mano   # resta
            sezioni:
              - nome: Perché
                testo: Serve
              - nome: Come
                testo: Bene
            indicatori:
              - id: posti
                denominazione: Posti
                atteso: {testo: Almeno 100, 2026: Almeno 120}

            """),
        Imports.File(Scuola, "id: scuola\ntitolo: Aprire una scuola\ncentro: scuole\n"),
        Imports.File(Rilevazioni, "indicatore,data,valore\nposti,2025-06-30,74\nposti,2025-12-31,80\n"),
    ];

    public static TheoryData<WorkbookFormat> Formats => new(WorkbookFormat.Xlsx, WorkbookFormat.Ods);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Untouched_it_changes_nothing_even_where_the_data_have_changed(WorkbookFormat format)
    {
        var now = Changed(Changed(Data, Nido, "Un nido nuovo", "Corretto a mano"), Rilevazioni, "74", "75").Where(file => file.Path != Scuola).ToList();
        var result = Exported.From(Data).ImportInto(now, format);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Files);
        Assert.Empty(result.Removed);
    }

    /// <summary>As other programs save it.</summary>
    [Fact]
    public void The_form_of_the_cells_says_nothing()
    {
        var now = Changed(Data, Nido, "28.50", "30");
        var retyped = Exported.From(Data).Retyped(cell => cell.Kind switch
        {
            CellKind.Number => Cell.Of(cell.Number.ToString(CultureInfo.InvariantCulture).Replace('.', ',')),
            CellKind.Date => Cell.Of(cell.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
            CellKind.Text => Cell.Of($" {cell.Text}\n"),
            _ => cell,
        });
        Assert.Empty(retyped.ImportInto(now).Files);
    }

    [Fact]
    public void An_edited_row_goes_into_data_that_nobody_changed()
    {
        var result = Exported.From(Data).Set("obiettivi", 2, "titolo", Cell.Of("Aprire due nidi")).ImportInto(Changed(Data, Rilevazioni, "74", "75"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Nido, Assert.Single(result.Files).Path);
        Assert.Equal(TextOf(Data, Nido).Replace("Aprire un nido", "Aprire due nidi", StringComparison.Ordinal), result.TextOf(Nido));
    }

    [Fact]
    public void An_emptied_cell_takes_the_value_away_and_says_so()
    {
        var result = Exported.From(Data).Set("obiettivi", 2, "descrizione", Cell.Empty).Set("obiettivi", 2, "peso", Cell.Empty).ImportInto(Data);
        Assert.Equal(TextOf(Data, Nido).Replace("descrizione: Un nido nuovo\n", "", StringComparison.Ordinal).Replace("peso: 28.50\n", "", StringComparison.Ordinal), result.TextOf(Nido));
        Assert.Equal(["peso 28.50 ", "descrizione [testo] "], Assert.Single(result.Changes).Fields.Select(field => $"{field.Field} {field.From} {field.To}"));
    }

    [Theory]
    [InlineData("atteso", null, "Almeno 120")]
    [InlineData("atteso.2026", "Almeno 100", null)]
    public void Words_and_years_are_emptied_apart(string column, string? words, string? year)
    {
        var result = Exported.From(Data).Set("indicatori", 2, column, Cell.Empty).ImportInto(Data);
        Assert.Empty(result.Findings(Data));
        var target = result.Yaml(Nido).Records("indicatori")[0]["atteso"];
        Assert.Equal((words, year), (target.At("testo"), target.At("2026")));
    }

    [Fact]
    public void A_field_of_the_plan_or_of_the_administration_is_emptied()
    {
        var edited = Exported.From(Data);
        var note = edited.Workbook.Sheets.Single(sheet => sheet.Name == "piano").Rows.ToList().FindIndex(row => row[0].Text == "note") + 2;
        var people = edited.Workbook.Sheets.Single(sheet => sheet.Name == "ente").Rows.ToList().FindIndex(row => row[0].Text == "abitanti") + 2;
        var result = edited.Set("piano", note, "valore", Cell.Empty).Set("ente", people, "valore", Cell.Empty).ImportInto(Data);
        Assert.Equal("denominazione: PEG 2025\nanno: 2025\ntipo: peg\n", result.TextOf(Piano));
        Assert.Equal("denominazione: Comune di Prova\ntipo: comune\n", result.TextOf("prova/ente.yaml"));
    }

    [Fact]
    public void A_required_cell_that_is_emptied_is_an_error_at_its_row()
    {
        var result = Exported.From(Data).Set("obiettivi", 2, "titolo", Cell.Empty).ImportInto(Data);
        Assert.Equal(["campo-mancante piano.xlsx, foglio «obiettivi», cella A2"], result.Diagnostics.Places());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_row_that_is_taken_out_takes_its_record_away_and_says_so()
    {
        var result = Exported.From(Data).Delete("centri", 4).Delete("rilevazioni", 2).ImportInto(Data);
        Assert.Empty(result.Findings(Data));
        Assert.Equal("id,denominazione,tipo\nnidi,Nidi,settore\nscuole,Scuole,settore\n", result.TextOf(Centri));
        Assert.Equal("indicatore,data,valore\nposti,2025-12-31,80\n", result.TextOf(Rilevazioni));
        Assert.Equal([$"centri/parchi {ChangeKind.Removed} {Centri}", $"rilevazioni {ChangeKind.Removed} {Rilevazioni}"], Told(result));
    }

    [Fact]
    public void A_record_that_has_a_file_of_its_own_takes_the_file_with_it()
    {
        var result = Exported.From(Data).Delete("obiettivi", 3).ImportInto(Data);
        Assert.Empty(result.Findings(Data));
        Assert.Empty(result.Files);
        Assert.Equal(Scuola, Assert.Single(result.Removed));
        Assert.Equal([$"obiettivi/scuola {ChangeKind.Removed} {Scuola}"], Told(result));
    }

    [Fact]
    public void What_is_inside_goes_only_with_its_own_row()
    {
        var edited = Exported.From(Data).Delete("obiettivi", 2);
        Assert.Equal(["riga-di-record-tolto piano.xlsx, foglio «indicatori», cella B2"], edited.ImportInto(Data).Diagnostics.Places());
        var whole = edited.Delete("indicatori", 2).Delete("rilevazioni", 3).Delete("rilevazioni", 2).ImportInto(Data);
        Assert.Empty(whole.Findings(Data));
        Assert.Equal([Nido, Rilevazioni], whole.Removed.Order(StringComparer.Ordinal));
        Assert.Contains($"indicatori/posti {ChangeKind.Removed} {Nido}", Told(whole));
    }

    [Fact]
    public void What_others_wrote_inside_meanwhile_does_not_go()
    {
        var now = Changed(Data, Scuola, "centro: scuole\n", "centro: scuole\nindicatori:\n  - id: aule\n    denominazione: Aule\n");
        var result = Exported.From(Data).Delete("obiettivi", 3).ImportInto(now);
        Assert.Equal([$"riga-di-record-tolto {Scuola}:5:5"], result.Diagnostics.Places());
        Assert.Empty(result.Removed);
    }

    [Fact]
    public void A_record_that_others_name_stays()
    {
        var result = Exported.From(Data).Delete("centri", 2).ImportInto(Data);
        Assert.Equal(["riga-di-record-tolto piano.xlsx, foglio «obiettivi», cella C2"], result.Diagnostics.Places());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_row_that_others_changed_too_is_an_error_at_the_row()
    {
        var now = Changed(Changed(Data, Nido, "Un nido nuovo", "Corretto a mano"), Centri, "Parchi", "Verde");
        var result = Exported.From(Data).Set("obiettivi", 2, "titolo", Cell.Of("Aprire due nidi")).Delete("centri", 4).ImportInto(now);
        Assert.Equal(
            ["riga-cambiata-da-altri piano.xlsx, foglio «centri», cella A1", "riga-cambiata-da-altri piano.xlsx, foglio «obiettivi», cella A2"],
            result.Diagnostics.Places().Order(StringComparer.Ordinal));
        Assert.Contains(result.Diagnostics, finding => finding.Message.Contains("«centri parchi»", StringComparison.Ordinal));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_row_that_others_changed_alike_is_none()
    {
        var now = Changed(Data, Nido, "Aprire un nido", "Aprire due nidi");
        var result = Exported.From(Data).Set("obiettivi", 2, "titolo", Cell.Of("Aprire due nidi")).ImportInto(now);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void An_edited_row_whose_record_others_took_away_is_an_error()
    {
        var result = Exported.From(Data).Set("obiettivi", 3, "titolo", Cell.Of("Altro")).ImportInto([.. Data.Where(file => file.Path != Scuola)]);
        Assert.Contains("hanno tolto il record", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_row_is_a_new_record()
    {
        var result = Exported.From(Data).Add("centri", ("id", "biblioteche"), ("denominazione", "Biblioteche")).ImportInto(Data);
        Assert.Empty(result.Findings(Data));
        Assert.EndsWith("parchi,Parchi,settore\nbiblioteche,Biblioteche,\n", result.TextOf(Centri), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_parts_is_taken_whole()
    {
        var fewer = Exported.From(Data).Delete("sezioni", 3).ImportInto(Data);
        Assert.Equal(TextOf(Data, Nido).Replace("  - nome: Come\n    testo: Bene\n", "", StringComparison.Ordinal), fewer.TextOf(Nido));
        var none = Exported.From(Data).Delete("sezioni", 3).Delete("sezioni", 2).ImportInto(Data);
        Assert.DoesNotContain("sezioni", none.TextOf(Nido), StringComparison.Ordinal);
        var clash = Exported.From(Data).Delete("sezioni", 3).ImportInto(Changed(Data, Nido, "Bene", "Male"));
        Assert.Equal(["riga-cambiata-da-altri piano.xlsx, foglio «sezioni», cella A2"], clash.Diagnostics.Places());
    }

    [Fact]
    public void A_column_or_a_sheet_that_is_taken_out_says_nothing_but_a_warning()
    {
        var edited = Exported.From(Data).WithoutColumn("obiettivi", "descrizione").WithoutSheet("centri");
        var result = edited.ImportInto(Changed(Data, Nido, "Un nido nuovo", "Corretto a mano"));
        Assert.Equal(["foglio-tolto piano.xlsx:1:1", "foglio-colonna-tolta piano.xlsx, foglio «obiettivi», cella A1"], result.Diagnostics.Places().OrderDescending(StringComparer.Ordinal));
        Assert.Empty(result.Files);
        var other = edited.Set("obiettivi", 2, "titolo", Cell.Of("Aprire due nidi")).ImportInto(Data);
        Assert.Equal(TextOf(Data, Nido).Replace("Aprire un nido", "Aprire due nidi", StringComparison.Ordinal), other.TextOf(Nido));
    }

    [Fact]
    public void Without_its_hidden_sheet_empty_cells_and_missing_rows_say_nothing()
    {
        var result = Exported.From(Data).WithoutSheet("origine").Set("obiettivi", 2, "descrizione", Cell.Empty).Delete("centri", 4).ImportInto(Data);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Piano, Assert.Single(result.Files).Path);
        Assert.Empty(result.Removed);
    }

    [Fact]
    public void Made_into_another_plan_it_says_everything()
    {
        var edited = Exported.From(Data).Set("piano", 2, "valore", Cell.Of("peg-2026"));
        Assert.Contains(edited.ImportInto(Data).Files, file => file.Path == "prova/peg-2026/obiettivi/nido.yaml");
    }

    [Fact]
    public void Facts_alone_take_the_prose_of_the_rows_out_of_the_data()
    {
        foreach (var edited in new[] { Exported.From(Data), Exported.From(Data).WithoutSheet("origine") })
        {
            var result = edited.ImportInto(Changed(Data, Nido, "Un nido nuovo", "Corretto a mano"), factsOnly: true);
            Assert.Empty(result.Findings(Data));
            Assert.Equal(["centro", "id", "indicatori", "peso", "testo_omesso", "titolo"], result.Yaml(Nido).Entries.Select(entry => entry.Key.Text).Order(StringComparer.Ordinal));
            Assert.DoesNotContain("note", result.TextOf(Piano), StringComparison.Ordinal);
            Assert.Contains(result.Changes, change => change.Fields.Contains(new FieldChange("descrizione", FieldChange.Prose, null)));
        }
    }

    [Fact]
    public void The_reason_of_an_amendment_is_prose_too()
    {
        IReadOnlyList<SourceFile> data = [.. Data, Imports.File("prova/peg-2025/modifiche.yaml", "- obiettivo: nido\n  campo: peso\n  data: 2025-03-01\n  motivo: Errore\n")];
        var change = Assert.Single(Exported.From(data).ImportInto(data, factsOnly: true).Changes, change => change.Collection == "modifiche");
        Assert.Equal(new FieldChange("motivo", FieldChange.Prose, null), Assert.Single(change.Fields));
    }

    [Fact]
    public void The_hidden_sheet_holds_no_data()
    {
        var origin = Exported.From(Data).Workbook.Sheets.Single(sheet => sheet.Name == "origine");
        Assert.True(origin is { IsHidden: true, IsInternal: true });
        Assert.DoesNotContain(origin.Rows.SelectMany(row => row), cell => cell.Text.Contains("nido", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Told(ImportResult result) => result.Changes.Select(change => $"{change.Subject} {change.Kind} {change.File}");

    private static string TextOf(IEnumerable<SourceFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span);

    private static IReadOnlyList<SourceFile> Changed(IReadOnlyList<SourceFile> files, string path, string from, string to)
    {
        Assert.Contains(from, TextOf(files, path), StringComparison.Ordinal);
        return [.. files.Select(file => file.Path == path ? Imports.File(path, TextOf(files, path).Replace(from, to, StringComparison.Ordinal)) : file)];
    }
}
