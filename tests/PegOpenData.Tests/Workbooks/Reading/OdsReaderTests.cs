using PegOpenData.Workbooks.Reading;
using static PegOpenData.Tests.Workbooks.Reading.HandMade;

namespace PegOpenData.Tests.Workbooks.Reading;

/// <summary>What cells hold and what they show, in workbooks of the OpenDocument family.</summary>
public sealed class OdsReaderTests
{
    [Theory]
    [InlineData("office:value-type=\"float\" office:value=\"1234.5\"", "1.234,50", "Number", "1234.5")]
    [InlineData("office:value-type=\"percentage\" office:value=\"0.7\"", "70%", "Number", "70")]
    [InlineData("office:value-type=\"currency\" office:value=\"12\"", "12,00 €", "Number", "12")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2020-12-31\"", "31/12/20", "Date", "2020-12-31")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2020-12-31T00:00:00\"", "31/12/20", "Date", "2020-12-31")]
    [InlineData("office:value-type=\"boolean\" office:boolean-value=\"true\"", "VERO", "Boolean", "true")]
    [InlineData("office:value-type=\"string\"", "Nido", "Text", "Nido")]
    [InlineData("office:value-type=\"string\" calcext:value-type=\"error\" table:formula=\"of:=1/0\"", "#DIV/0!", "Error", "#DIV/0!")]
    [InlineData("office:value-type=\"float\" office:value=\"2\" table:formula=\"of:=1+1\"", "2", "Number", "2")]
    public void A_cell_is_read_by_its_type(string attributes, string shown, string kind, string value) => Assert.Equal(
        new SheetCell(1, Enum.Parse<SheetCellKind>(kind), value, shown),
        OnlyCell(Ods($"<table:table table:name=\"f\"><table:table-row><table:table-cell {attributes}><text:p>{shown}</text:p></table:table-cell></table:table-row></table:table>")));

    [Fact]
    public void A_formula_without_a_value_is_said() => Assert.Equal(
        SheetCellKind.Uncalculated,
        OnlyCell(Ods("<table:table table:name=\"f\"><table:table-row><table:table-cell table:formula=\"of:=1+1\"/></table:table-row></table:table>")).Kind);

    [Fact]
    public void Texts_keep_their_lines_and_blanks_and_lose_comments() => Assert.Equal(
        "uno  due\ntre",
        OnlyCell(Ods("<table:table table:name=\"f\"><table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>nota</text:p></office:annotation><text:p>uno<text:s text:c=\"2\"/><text:span>due</text:span></text:p><text:p>tre</text:p></table:table-cell></table:table-row></table:table>")).Value);

    [Fact]
    public void What_is_repeated_is_counted()
    {
        var rows = Read(Ods(
            "<table:table table:name=\"f\"><table:table-column table:number-columns-repeated=\"3\"/><table:table-column table:visibility=\"collapse\"/>"
            + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"5\"><text:p>5</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            + "<table:table-row table:visibility=\"collapse\"><table:table-cell office:value-type=\"string\"><text:p>fine</text:p></table:table-cell></table:table-row></table:table>")).Sheets[0];
        Assert.Equal([1, 2, 1_048_003], rows.Rows.Select(row => row.Number));
        Assert.Equal([3, 4], rows.Rows[1].Cells.Select(cell => cell.Column));
        Assert.True(rows.Rows[2].IsHidden);
        Assert.Equal([4], rows.HiddenColumns);
    }

    [Fact]
    public void Merged_cells_and_hidden_sheets_are_said()
    {
        var sheets = Read(Ods(
            "<table:table table:name=\"uno\"><table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>"
            + "<table:table table:name=\"due\" table:style-name=\"ta2\"/>",
            "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>")).Sheets;
        Assert.Equal(new MergedRange(1, 1, 3, 2), Assert.Single(sheets[0].Merged));
        Assert.Equal([false, true], sheets.Select(sheet => sheet.IsHidden));
    }

    [Theory]
    [InlineData("<table:table-cell office:value-type=\"string\" office:string-value=\"Nido\"/>", "Nido")]
    [InlineData("<table:table-cell office:value-type=\"string\" office:string-value=\"Nido\"><text:p>Asilo</text:p></table:table-cell>", "Nido")]
    [InlineData("<table:table-cell office:value-type=\"percentage\" office:value=\"1E+28\"/>", "10000000000000000000000000000")]
    public void The_value_of_an_attribute_wins(string cell, string value) =>
        Assert.Equal(value, OnlyCell(Ods($"<table:table table:name=\"f\"><table:table-row>{cell}</table:table-row></table:table>")).Value);

    [Fact]
    public void What_follows_a_drawn_table_is_read()
    {
        const string Row = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
        Assert.Equal("1", OnlyCell(Ods($"<table:table table:name=\"f\"><table:shapes><table:table table:name=\"disegno\">{Row}</table:table></table:shapes>{Row}</table:table>")).Value);
        Assert.Equal("1", OnlyCell(Ods($"<table:table table:name=\"f\"><table:table table:name=\"disegno\">{Row}</table:table>{Row}</table:table>")).Value);
    }

    [Theory]
    [InlineData("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>")]
    [InlineData("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>")]
    [InlineData("<table:table-row><table:table-cell table:number-columns-repeated=\"16385\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>")]
    public void What_stands_beyond_any_spreadsheet_is_too_large(string rows) =>
        Assert.Equal("cartella-di-lavoro-troppo-grande", Refusal(Ods($"<table:table table:name=\"f\">{rows}</table:table>")).Code);

    [Fact]
    public void Nothing_beyond_the_last_row_does_no_harm() => Assert.Empty(Read(Ods(
        "<table:table table:name=\"f\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell table:number-rows-spanned=\"9\"/></table:table-row><table:table-row/></table:table>")).Sheets[0].Rows);

    [Fact]
    public void A_cell_repeated_a_million_times_is_too_large()
    {
        const string Row = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
        Assert.Equal("cartella-di-lavoro-troppo-grande", Refusal(Ods($"<table:table table:name=\"f\">{Row}</table:table>")).Code);
    }
}
