using System.Collections.Immutable;
using PegOpenData.Workbooks.Reading;
using static PegOpenData.Tests.Workbooks.Reading.HandMade;

namespace PegOpenData.Tests.Workbooks.Reading;

/// <summary>What cells hold and what they show, in workbooks of the Excel family.</summary>
public sealed class XlsxReaderTests
{
    [Theory]
    [InlineData("44196", "dd/mm/yyyy", "Date", "2020-12-31", "31/12/2020")]
    [InlineData("44196.4375", "dd/mm/yyyy", "Date", "2020-12-31T10:30:00", "31/12/2020")]
    [InlineData("1", "dd/mm/yyyy", "Date", "1900-01-01", "01/01/1900")]
    [InlineData("59", "dd/mm/yyyy", "Date", "1900-02-28", "28/02/1900")]
    [InlineData("61", "dd/mm/yyyy", "Date", "1900-03-01", "01/03/1900")]
    [InlineData("0", "dd/mm/yyyy", "Date", "00/01/1900", "00/01/1900")]
    [InlineData("-3", "dd/mm/yyyy", "Error", "########", "########")]
    [InlineData("43895", "d-mmm", "Date", "2020-03-05", "5-mar")]
    [InlineData("43891", "mmmm yyyy", "Date", "2020-03-01", "marzo 2020")]
    [InlineData("1.5", "[h]:mm", "Text", "36:00", "36:00")]
    [InlineData("0.4375", "h:mm", "Text", "10:30", "10:30")]
    [InlineData("0.7", "0%", "Number", "70", "70%")]
    [InlineData("0.125", "0.00%", "Number", "12.5", "12,50%")]
    [InlineData("490", "00000", "Number", "490", "00490")]
    [InlineData("1234.5", "#,##0.00", "Number", "1234.5", "1.234,50")]
    [InlineData("-1234.5", "#,##0.00\\ \"€\"", "Number", "-1234.5", "-1.234,50 €")]
    [InlineData("0.30000000000000004", "General", "Number", "0.3", "0,3")]
    [InlineData("1E+28", "0%", "Number", "1E+28", "1E+28")]
    [InlineData("2958465.9999999", "dd/mm/yyyy", "Error", "########", "########")]
    [InlineData("1E+20", "General", "Number", "100000000000000000000", "100000000000000000000")]
    public void A_number_is_what_its_format_makes_of_it(string value, string format, string kind, string exact, string shown) =>
        Assert.Equal(new SheetCell(1, Enum.Parse<SheetCellKind>(kind), exact, shown), OnlyCell(XlsxOfCells(Cell("A1", value, format))));

    [Theory]
    [InlineData("<c t=\"b\"><v>1</v></c>", "Boolean", "true", "VERO")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "Error", "#REF!", "#REF!")]
    [InlineData("<c t=\"str\"><f>A2&amp;B2</f><v>Nido</v></c>", "Text", "Nido", "Nido")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "Number", "2", "2")]
    [InlineData("<c><f>1+1</f></c>", "Uncalculated", "", "")]
    [InlineData("<c><f>1+1</f><v></v></c>", "Uncalculated", "", "")]
    [InlineData("<c><f>1+1</f><v/></c>", "Uncalculated", "", "")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>Nido </t></r><r><rPr><b/></rPr><t>nuovo</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>", "Text", "Nido nuovo", "Nido nuovo")]
    [InlineData("<c t=\"inlineStr\"><is><t>prima_x000A_seconda</t></is></c>", "Text", "prima\nseconda", "prima\nseconda")]
    [InlineData("<c t=\"d\"><v>2020-12-31</v></c>", "Date", "2020-12-31", "2020-12-31")]
    public void A_cell_is_read_by_its_type(string cell, string kind, string exact, string shown) =>
        Assert.Equal(new SheetCell(1, Enum.Parse<SheetCellKind>(kind), exact, shown), OnlyCell(XlsxOfCells(cell)));

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        var parts = XlsxParts(("foglio", $"<sheetData><row>{Cell("A1", "42734", "dd/mm/yyyy")}</row></sheetData>"))
            .Select(part => (part.Path, part.Text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal)));
        Assert.Equal("2020-12-31", OnlyCell(Zip("prova.xlsx", [.. parts])).Value);
    }

    [Theory]
    [InlineData("2957003.5", "9999-12-31T12:00:00")]
    [InlineData("2957004", "########")]
    public void Days_counted_from_1904_end_with_the_same_year(string serial, string read)
    {
        var parts = XlsxParts(("foglio", $"<sheetData><row>{Cell("A1", serial, "dd/mm/yyyy")}</row></sheetData>"))
            .Select(part => (part.Path, part.Text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal)));
        Assert.Equal(read, OnlyCell(Zip("prova.xlsx", [.. parts])).Value);
    }

    [Theory]
    [InlineData("A5:A2", 2, 1, 5, 1)]
    [InlineData("C3:B2", 2, 2, 3, 3)]
    [InlineData("A1:A2147483647", 1, 1, 1_048_576, 1)]
    [InlineData("A1:ZZZZZ1", 1, 1, 1, 16_384)]
    public void A_merged_range_is_put_right_and_ends_with_the_sheet(string range, int row, int column, int lastRow, int lastColumn) =>
        Assert.Equal(new MergedRange(row, column, lastRow, lastColumn), Assert.Single(Merged(range)));

    [Theory]
    [InlineData("A1")]
    [InlineData("A:B")]
    [InlineData("1:2")]
    [InlineData("#REF!")]
    [InlineData("A0:B2")]
    [InlineData("A1:B99999999999")]
    public void What_is_no_range_is_not_merged(string range) => Assert.Empty(Merged(range));

    [Fact]
    public void Shared_texts_are_looked_up()
    {
        var parts = XlsxParts(("foglio", "<sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData>"))
            .Select(part => (part.Path, part.Text
                .Replace("</Types>", "<Override PartName=\"/xl/t.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>", StringComparison.Ordinal)
                .Replace("<Relationship Id=\"st\"", "<Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"st\"", StringComparison.Ordinal)))
            .Append(("xl/t.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>uno</t></si><si><r><t>d</t></r><r><t>ue</t></r></si></sst>"));
        Assert.Equal("due", OnlyCell(Zip("prova.xlsx", [.. parts])).Value);
    }

    [Fact]
    public void What_is_merged_or_out_of_sight_is_said()
    {
        var sheet = Assert.Single(Read(Xlsx(("foglio",
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"4\" hidden=\"1\"><c r=\"D4\"><v>2</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"))).Sheets);
        Assert.Equal([(1, false), (4, true)], sheet.Rows.Select(row => (row.Number, row.IsHidden)));
        Assert.Equal([2, 3], sheet.HiddenColumns.Order());
        Assert.Equal(new MergedRange(1, 1, 2, 2), Assert.Single(sheet.Merged));
    }

    [Fact]
    public void A_formula_may_give_a_text_with_nothing_in_it() => Assert.Empty(Read(XlsxOfCells("<c t=\"str\"><f>A2</f><v></v></c>")).Sheets[0].Rows);

    [Fact]
    public void A_hidden_sheet_is_said()
    {
        var parts = XlsxParts(("uno", Data(["a"])), ("due", Data(["b"])))
            .Select(part => (part.Path, part.Text.Replace("sheetId=\"2\"", "sheetId=\"2\" state=\"veryHidden\"", StringComparison.Ordinal)));
        Assert.Equal([("uno", false), ("due", true)], Read(Zip("prova.xlsx", [.. parts])).Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)));
    }

    private static ImmutableArray<MergedRange> Merged(string range) =>
        Read(Xlsx(("foglio", $"{Data(["a"])}<mergeCells><mergeCell ref=\"{range}\"/></mergeCells>"))).Sheets[0].Merged;

    [Fact]
    public void Rows_and_cells_without_an_address_follow_one_another()
    {
        var row = Read(Xlsx(("foglio", "<sheetData><row/><row><c/><c><v>7</v></c></row></sheetData>"))).Sheets[0].Rows.Single();
        Assert.Equal((2, 2), (row.Number, row.Cells.Single().Column));
    }
}
