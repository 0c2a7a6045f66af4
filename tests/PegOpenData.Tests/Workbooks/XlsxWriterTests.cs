using DocumentFormat.OpenXml.Spreadsheet;
using Cell = PegOpenData.Workbooks.Cell;

namespace PegOpenData.Tests.Workbooks;

/// <summary>What we write by hand is what Excel's own library reads, and it finds nothing wrong.</summary>
public sealed class XlsxWriterTests
{
    private static readonly byte[] Whole = Written.Bytes(MadeUpWorkbook.Whole);

    [Fact]
    public void The_validator_of_the_library_finds_nothing() => Assert.Empty(Written.Faults(Whole));

    [Fact]
    public void Values_keep_their_type_and_their_decimals()
    {
        var cells = Written.Cells(Whole, "uno");
        Assert.Equal("text:=1+1", cells["A2"]);
        Assert.Equal("number:28.50", cells["B2"]);
        Assert.Equal("number:46022", cells["C2"]);
        Assert.Equal("boolean:1", cells["D2"]);
        Assert.Equal("boolean:0", cells["D3"]);
        Assert.False(cells.ContainsKey("B3"));
    }

    /// <summary>Excel would show 2 January for 1 January 1900: it counts a 29 February that never was.</summary>
    [Fact]
    public void A_day_that_Excel_counts_wrong_is_text() => Assert.Equal("text:1900-01-01", Written.Cells(Whole, "uno")["C3"]);

    [Fact]
    public void A_day_is_shown_as_a_day()
    {
        var format = Written.InSheet(Whole, "uno", part =>
        {
            var style = part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == "C2").StyleIndex!.Value;
            var styles = ((DocumentFormat.OpenXml.Packaging.SpreadsheetDocument)part.OpenXmlPackage).WorkbookPart!.WorkbookStylesPart!;
            return styles.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)style).NumberFormatId!.Value;
        });
        Assert.Equal(14u, format);
    }

    [Theory]
    [InlineData("=SOMMA(A1)")]
    [InlineData("+39 06 1234")]
    [InlineData("-5")]
    [InlineData("@nome")]
    [InlineData(" con spazi ")]
    [InlineData("due\nrighe\n")]
    [InlineData("<a> & \"b\" 'c'")]
    [InlineData("perché 😀")]
    [InlineData("_x0041_ e _x000d_")]
    [InlineData("campana \a, ritorno\r\n, mezza coppia \ud800")]
    public void A_text_is_read_as_it_was(string text)
    {
        var bytes = Written.Bytes(MadeUpWorkbook.Of([Cell.Of(text)]));
        Assert.Empty(Written.Faults(bytes));
        var raw = Written.Cells(bytes, "prova")["A2"]["text:".Length..];
        Assert.Equal(text, Unescaped(raw));
    }

    [Fact]
    public void A_comment_stands_on_its_header() =>
        Assert.Equal(["A1: Che cosa <è> & perché.\nEsempio: sì", "B1: Quanto."], Written.Comments(Whole, "uno"));

    [Fact]
    public void A_short_list_stands_in_the_sheet_and_a_long_one_apart()
    {
        var lists = Written.Lists(Whole, "uno");
        Assert.Equal("\"entrata,spesa\"", lists["E2:E1048576"]);
        Assert.Equal("elenchi!$A$2:$A$41", lists["F2:F1048576"]);
        Assert.Equal("text:voce numero 40", Written.Cells(Whole, "elenchi")["A41"]);
        Assert.Equal("elenchi!$B$2:$B$3", Written.Lists(Whole, "l'altro foglio")["A2:A1048576"]);
        Assert.Equal(["uno", "l'altro foglio"], Written.SheetNames(Whole));
    }

    [Fact]
    public void The_header_stays_in_sight_and_the_columns_have_their_width()
    {
        var (pane, width) = Written.InSheet(Whole, "uno", part => (
            part.Worksheet.Descendants<Pane>().Single(), part.Worksheet.Descendants<Column>().First().Width!.Value));
        Assert.Equal((PaneStateValues.Frozen, 1d, 40d), (pane.State!.Value, pane.VerticalSplit!.Value, width));
    }

    [Fact]
    public void The_same_workbook_gives_the_same_bytes() => Assert.Equal(Whole, Written.Bytes(MadeUpWorkbook.Whole));

    private static string Unescaped(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "_x([0-9A-F]{4})_", found => ((char)Convert.ToInt32(found.Groups[1].Value, 16)).ToString());
}
