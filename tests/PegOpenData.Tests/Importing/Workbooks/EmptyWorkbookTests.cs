using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Tests.Workbooks;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>The workbook to fill in.</summary>
public sealed class EmptyWorkbookTests
{
    private static readonly Workbook Empty = EmptyWorkbook.Of(2026, []);
    private static readonly byte[] Bytes = Written.Bytes(Empty);

    [Fact]
    public void The_validator_of_the_library_finds_nothing() => Assert.Empty(Written.Faults(Bytes));

    [Fact]
    public void The_same_year_gives_the_same_bytes() => Assert.Equal(Bytes, Written.Bytes(EmptyWorkbook.Of(2026, [])));

    [Fact]
    public void Every_header_has_its_comment() =>
        Assert.All(Empty.Sheets.Skip(1), sheet => Assert.Equal(sheet.Columns.Length, Written.Comments(Bytes, sheet.Name).Count));

    [Fact]
    public void A_comment_says_what_the_field_is_how_it_is_written_and_an_example()
    {
        var comment = Column("personale", "persone").Comment!;
        Assert.Equal(["Persone (persone)", "Quante persone: da tre in su, perché nessuno si riconosca.", "Un numero intero, obbligatorio.", "Esempio: 7"], comment.Split('\n'));
    }

    [Fact]
    public void An_amount_is_written_as_people_write_it() => Assert.EndsWith("Esempio: 131.000,00", Column("totali_stampati", "importo").Comment!, StringComparison.Ordinal);

    [Fact]
    public void A_duty_stands_in_the_sentence()
    {
        Assert.Contains("Una data, obbligatoria.", Column("modifiche", "data").Comment!, StringComparison.Ordinal);
        Assert.Contains("Un valore obbligatorio fra: entrata, spesa.", Column("risorse", "direzione").Comment!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_total_of_a_whole_plan_names_no_office()
    {
        var sheet = Sheet("totali_stampati");
        var row = sheet.Columns.Zip(sheet.Rows.Single()).ToDictionary(pair => pair.First.Header, pair => pair.Second);
        Assert.Equal(("piano", CellKind.Empty, CellKind.Empty), (row["ambito"].Text, row["id"].Kind, row["centro"].Kind));
    }

    [Theory]
    [InlineData(null, "2020")]
    [InlineData(2026, "2026")]
    public void The_examples_are_of_one_year(int? year, string words)
    {
        var fields = EmptyWorkbook.Of(year, []).Sheets.Single(sheet => sheet.Name == "piano").Rows.ToDictionary(row => row[0].Text, row => row[2].Text);
        Assert.Equal(
            ($"peg-{words}", $"Piano esecutivo di gestione {words}", words, $"01/01/{words}", "sì"),
            (fields["cartella"], fields["denominazione"], fields["anno"], fields["inizio"], fields["copertura.completo"]));
    }

    [Fact]
    public void A_closed_vocabulary_is_a_list()
    {
        Assert.Equal(["sì", "no"], Column("linee", "ufficiale").AllowedValues.AsEnumerable());
        Assert.Contains("\"crescente,decrescente,mantenimento,scadenza\"", Written.Lists(Bytes, "indicatori").Values);
    }

    [Fact]
    public void A_code_keeps_its_zeros_when_it_is_typed() => Assert.Equal(CellKind.Text, Column("centri", "codice").Holds);

    [Fact]
    public void What_only_an_expert_writes_is_left_out()
    {
        Assert.DoesNotContain(Empty.Sheets, sheet => sheet.Name == "parti");
        Assert.DoesNotContain(Empty.Sheets.SelectMany(sheet => sheet.Columns), column => column.Header.StartsWith("fonte.", StringComparison.Ordinal) || column.Header == "atteso.operatore");
    }

    [Fact]
    public void The_chosen_collections_alone_have_a_sheet() => Assert.Equal(
        ["istruzioni", "ente", "piano", "atti", "totali_stampati", "documenti", "obiettivi", "sezioni", "stato_attuazione", "indicatori"],
        EmptyWorkbook.Of(null, ["obiettivi", "indicatori"]).Sheets.Select(sheet => sheet.Name));

    [Fact]
    public void The_year_is_filled_in() =>
        Assert.Contains(Sheet("piano").Rows, row => row[0].Text == "anno" && row[1].Kind == CellKind.Number && row[1].Number == 2026);

    [Fact]
    public void The_mark_of_an_example_row_tells_whether_it_was_touched()
    {
        foreach (var sheet in Empty.Sheets.Where(sheet => sheet.ExampleRows == 1))
        {
            var row = sheet.Rows.Single();
            var cells = sheet.Columns.Zip(row, (column, cell) => (column.Header, cell)).SkipLast(1).ToList();
            Assert.True(ExampleMark.IsUntouched(row[^1].Text, cells), sheet.Name);
            Assert.False(ExampleMark.IsUntouched(row[^1].Text, [.. cells.SkipLast(1), (cells[^1].Header, Cell.Of("altro"))]), sheet.Name);
            Assert.False(ExampleMark.IsUntouched("", cells), sheet.Name);
        }
    }

    /// <summary>A spreadsheet that saves the workbook again drops the idle zeros of a number.</summary>
    [Fact]
    public void A_mark_does_not_look_at_idle_zeros() =>
        Assert.Equal(ExampleMark.Of([("peso", Cell.Of(20m))]), ExampleMark.Of([("peso", Cell.Of(20.00m))]));

    [Fact]
    public void The_example_rows_make_a_plan_without_errors()
    {
        var filled = Empty with { Sheets = [.. Empty.Sheets.Select(sheet => sheet.Name is "ente" or "piano" ? Filled(sheet) : sheet)] };
        var found = new DiagnosticBag();
        var administration = ReadBack.Of(filled, found);
        Assert.Empty(found.ToSorted().Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.Span}: {fault.Message}"));
        var plan = Assert.Single(administration!.Plans);
        Assert.Equal((1, 1, 1, 1, 1, 1, 1), (plan.Centres.Length, plan.Lines.Length, plan.Sheets.Length, plan.Objectives.Length, plan.Phases.Length, plan.Indicators.Length, plan.BudgetLines.Length));
    }

    private static Worksheet Filled(Worksheet sheet) => sheet with { Rows = [.. sheet.Rows.Select(Filled)] };

    private static ImmutableArray<Cell> Filled(IReadOnlyList<Cell> row) => [row[0], row[0].Text switch
    {
        "cartella" => Cell.Of("prova"),
        "denominazione" => Cell.Of("Prova"),
        "tipo" => row[2],
        _ => row[1],
    }];

    private static Worksheet Sheet(string name) => Empty.Sheets.Single(sheet => sheet.Name == name);

    private static WorksheetColumn Column(string sheet, string header) => Sheet(sheet).Columns.Single(column => column.Header == header);
}
