using System.IO.Compression;
using System.Xml.Linq;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Workbooks;

/// <summary>The OpenDocument form of a workbook.</summary>
public sealed class OdsWriterTests
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static readonly byte[] Whole = Written.Bytes(MadeUpWorkbook.Whole, WorkbookFormat.Ods);

    [Fact]
    public void The_kind_of_file_is_its_first_part_and_not_compressed()
    {
        using var zip = new ZipArchive(new MemoryStream(Whole));
        var first = zip.Entries[0];
        Assert.Equal(("mimetype", first.Length), (first.FullName, first.CompressedLength));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("application/vnd.oasis.opendocument.spreadsheet", System.Text.Encoding.ASCII.GetString(Whole, 38, 46));
    }

    [Fact]
    public void Values_keep_their_type_and_their_decimals()
    {
        var cells = Rows("uno")[1].Elements(Table + "table-cell").ToList();
        Assert.Equal(["string", "float", "date", "boolean", "string", "string"], cells.Select(cell => (string?)cell.Attribute(Office + "value-type")));
        Assert.Equal("28.50", (string?)cells[1].Attribute(Office + "value"));
        Assert.Equal("2025-12-31", (string?)cells[2].Attribute(Office + "date-value"));
        Assert.Equal("true", (string?)cells[3].Attribute(Office + "boolean-value"));
        Assert.Null(cells[0].Attribute(Table + "formula"));
        Assert.Equal("=1+1", cells[0].Value);
    }

    /// <summary>LibreOffice ends while it saves a style whose name has one letter.</summary>
    [Fact]
    public void No_style_has_a_name_that_LibreOffice_cannot_save()
    {
        using var zip = new ZipArchive(new MemoryStream(Whole));
        using var content = zip.GetEntry("content.xml")!.Open();
        XNamespace style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
        var names = XDocument.Load(content).Descendants(style + "style").Select(each => (string)each.Attribute(style + "name")!).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(name.Length > 2, name));
    }

    /// <summary>Without a style of its own a day is shown as a number.</summary>
    [Fact]
    public void A_day_has_a_style_of_days()
    {
        XNamespace style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
        var content = Written.Part(Whole, "content.xml");
        var name = (string?)Rows("uno")[1].Elements(Table + "table-cell").ElementAt(2).Attribute(Table + "style-name");
        var cellStyle = content.Descendants(style + "style").Single(found => (string?)found.Attribute(style + "name") == name);
        var format = (string?)cellStyle.Attribute(style + "data-style-name");
        Assert.Contains(content.Descendants(), found => found.Name.LocalName == "date-style" && (string?)found.Attribute(style + "name") == format);
    }

    [Theory]
    [InlineData(" due  spazi ", "s+due+s+s+spazi+s")]
    [InlineData("uno\tdue", "uno+tab+due")]
    [InlineData("uno due", "uno due")]
    [InlineData("campana \a", "campana \uFFFD")]
    public void Blanks_survive_a_reader_of_XML(string text, string expected)
    {
        var bytes = Written.Bytes(MadeUpWorkbook.Of([Cell.Of(text)]), WorkbookFormat.Ods);
        var nodes = Written.Part(bytes, "content.xml").Descendants(Text + "p").Last().Nodes()
            .Select(node => node is XElement element ? element.Name.LocalName : ((XText)node).Value);
        Assert.Equal(expected, string.Join('+', nodes));
    }

    [Fact]
    public void A_line_is_a_paragraph() =>
        Assert.Equal(["due", "righe"], Rows("uno")[2].Element(Table + "table-cell")!.Elements(Text + "p").Select(line => line.Value));

    [Fact]
    public void A_header_has_its_comment_and_its_cells_the_list()
    {
        var rows = Rows("uno");
        Assert.Equal(["Che cosa <è> & perché.", "Esempio: sì"], rows[0].Descendants(Office + "annotation").First().Elements(Text + "p").Select(line => line.Value));
        var list = Written.Part(Whole, "content.xml").Descendants(Table + "content-validation").First();
        Assert.Equal("of:cell-content-is-in-list(\"entrata\";\"spesa\")", (string?)list.Attribute(Table + "condition"));
        Assert.Equal("$uno.E2", (string?)list.Attribute(Table + "base-cell-address"));
        Assert.All(rows.Skip(1), row => Assert.Equal((string?)list.Attribute(Table + "name"), (string?)row.Elements().ElementAt(4).Attribute(Table + "content-validation-name")));
    }

    /// <summary>LibreOffice looks beyond the second letter of each when it saves the file again, and ends where there is none.</summary>
    [Fact]
    public void Styles_have_long_names()
    {
        XNamespace style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
        var names = Written.Part(Whole, "content.xml").Descendants(Office + "automatic-styles").Elements().Select(found => (string?)found.Attribute(style + "name")).ToList();
        Assert.All(names, name => Assert.True(name?.Length >= 3, name));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void The_same_workbook_gives_the_same_bytes() => Assert.Equal(Whole, Written.Bytes(MadeUpWorkbook.Whole, WorkbookFormat.Ods));

    private static List<XElement> Rows(string sheet) =>
        [.. Written.Part(Whole, "content.xml").Descendants(Table + "table").Single(table => (string?)table.Attribute(Table + "name") == sheet).Elements(Table + "table-row")];
}
