using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Workbooks;

/// <summary>What a spreadsheet cannot hold is said before it is written.</summary>
public sealed class WorkbookLimitsTests
{
    [Fact]
    public void A_workbook_within_the_limits_is_fit() => Assert.Empty(Check(MadeUpWorkbook.Whole));

    [Fact]
    public void A_cell_too_long_is_named_by_its_sheet_and_its_address()
    {
        Assert.Empty(Check(MadeUpWorkbook.Of([Cell.Empty, Cell.Of(new string('a', WorkbookLimits.CellLength))])));
        var found = Assert.Single(Check(MadeUpWorkbook.Of([Cell.Empty, Cell.Of(new string('a', WorkbookLimits.CellLength + 1))])));
        Assert.Equal("cella-troppo-lunga", found.Code);
        Assert.Contains("«prova» la cella B2 ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_with_too_many_rows_is_named_once()
    {
        var found = Assert.Single(Check(MadeUpWorkbook.Of([.. Enumerable.Repeat<IReadOnlyList<Cell>>([], WorkbookLimits.Rows + 1)])));
        Assert.Equal(("foglio-troppo-grande", true), (found.Code, found.Message.Contains("«prova»", StringComparison.Ordinal)));
        Assert.Empty(Check(MadeUpWorkbook.Of([.. Enumerable.Repeat<IReadOnlyList<Cell>>([], WorkbookLimits.Rows - 1)])));
    }

    [Theory]
    [InlineData("entrate/spese")]
    [InlineData("")]
    [InlineData("PROVA")]
    [InlineData("Elenchi")]
    [InlineData("un nome di trentadue caratteri !")]
    public void A_name_that_no_sheet_can_have_is_named(string name)
    {
        var workbook = MadeUpWorkbook.Of([Cell.Empty]);
        var found = Check(workbook with { Sheets = workbook.Sheets.Add(workbook.Sheets[0] with { Name = name }) });
        Assert.Equal("nome-di-foglio-non-valido", Assert.Single(found).Code);
    }

    [Fact]
    public void A_row_wider_than_its_sheet_is_a_bug_in_either_format() =>
        Assert.Throws<ArgumentException>(() => Check(new Workbook { Sheets = [new Worksheet { Name = "prova", Columns = [], Rows = [[Cell.Of("a")]] }] }));

    [Theory]
    [InlineData(WorkbookFormat.Xlsx)]
    [InlineData(WorkbookFormat.Ods)]
    public void A_column_may_have_no_name(WorkbookFormat format) =>
        Assert.NotEmpty(Written.Bytes(new Workbook { Sheets = [new Worksheet { Name = "prova", Columns = [new WorksheetColumn { Header = "" }], Rows = [] }] }, format));

    [Theory]
    [InlineData(0, "A1")]
    [InlineData(25, "Z1")]
    [InlineData(26, "AA1")]
    [InlineData(701, "ZZ1")]
    [InlineData(702, "AAA1")]
    public void Columns_are_counted_in_letters(int column, string address) => Assert.Equal(address, CellAddress.Of(1, column));

    private static IReadOnlyList<Diagnostic> Check(Workbook workbook)
    {
        var found = new DiagnosticBag();
        WorkbookLimits.Check(workbook, "prova.xlsx", found);
        return [.. found.ToSorted()];
    }
}
