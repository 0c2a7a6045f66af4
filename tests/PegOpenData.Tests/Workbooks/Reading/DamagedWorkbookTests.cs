using System.Text;
using static PegOpenData.Tests.Workbooks.Reading.HandMade;

namespace PegOpenData.Tests.Workbooks.Reading;

/// <summary>A file that cannot or must not be read is one finding that says what to do, never an exception.</summary>
public sealed class DamagedWorkbookTests
{
    private static readonly SourceFile Good = XlsxOf("obiettivi", ["id", "titolo"], ["nido", "Aprire un nido"]);

    [Fact]
    public void A_workbook_cut_anywhere_is_damaged()
    {
        for (var length = 4; length < Good.Content.Length; length += 61)
        {
            Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Good with { Content = Good.Content[..length] }).Code);
        }
    }

    [Fact]
    public void A_workbook_with_any_byte_wrong_makes_no_exception()
    {
        for (var at = 4; at < Good.Content.Length; at += 7)
        {
            var bytes = Good.Content.ToArray();
            bytes[at] ^= 0x5A;
            var found = new DiagnosticBag();
            var content = PegOpenData.Workbooks.Reading.WorkbookReader.Read(Good with { Content = bytes }, found);
            Assert.Equal(content is null, found.HasErrors);
        }
    }

    /// <summary>What the library of .xlsx throws at wrong words, in whichever part, becomes a finding.</summary>
    [Theory]
    [InlineData('9')]
    [InlineData('-')]
    [InlineData('x')]
    public void A_part_with_any_sign_wrong_makes_no_exception(char wrong)
    {
        (string Path, string Text)[] parts = [.. XlsxParts(("obiettivi", "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>" + Data(["id", 7]) + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"))];
        var places = parts.SelectMany((part, at) => Enumerable.Range(0, part.Text.Length).Where(sign => sign % 5 == 0).Select(sign => (Part: at, Sign: sign)));
        foreach (var (part, sign) in places)
        {
            var text = parts[part].Text;
            var found = new DiagnosticBag();
            var file = Zip("prova.xlsx", [.. parts.Select((each, at) => at == part ? (each.Path, text[..sign] + wrong + text[(sign + 1)..]) : each)]);
            Assert.Equal(PegOpenData.Workbooks.Reading.WorkbookReader.Read(file, found) is null, found.HasErrors);
        }
    }

    [Fact]
    public void What_is_no_zip_is_damaged() => Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Bytes("id;titolo\n")).Code);

    [Fact]
    public void A_zip_that_is_no_workbook_is_damaged() => Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Zip("prova.xlsx", ("lettera.txt", "Buongiorno"))).Code);

    [Fact]
    public void A_document_of_another_kind_is_damaged() =>
        Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Zip("prova.ods", ("content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:text/></office:document-content>"))).Code);

    [Fact]
    public void A_part_that_is_missing_is_damage() =>
        Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Zip("prova.xlsx", [.. XlsxParts(("obiettivi", Data(["id"]))).Where(part => part.Path != "xl/s0.xml")])).Code);

    [Fact]
    public void A_text_that_is_not_there_is_damage() => AssertDamaged("nel foglio «foglio» la cella A1 rimanda a un testo mancante", "<row><c t=\"s\"><v>3</v></c></row>");

    [Theory]
    [InlineData("la riga 1 ha celle ripetute o fuori posto", "<row><c r=\"B1\"><v>3</v></c><c r=\"A1\"><v>3</v></c></row>")]
    [InlineData("la riga 2 è ripetuta o fuori posto", "<row r=\"2\"/><row r=\"2\"/>")]
    public void Cells_out_of_place_are_damage(string what, string rows) => AssertDamaged(what, rows);

    [Fact]
    public void A_password_is_said()
    {
        byte[] encrypted = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Equal("cartella-di-lavoro-cifrata", Refusal(new SourceFile("prova.xlsx", encrypted)).Code);
        var manifest = ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        Assert.Equal("cartella-di-lavoro-cifrata", Refusal(Zip("prova.ods", ("content.xml", "<x/>"), manifest)).Code);
    }

    [Fact]
    public void An_old_format_is_said()
    {
        Assert.Equal("cartella-di-lavoro-vecchia", Refusal(new SourceFile("prova.xls", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]])).Code);
        Assert.Equal("cartella-di-lavoro-vecchia", Refusal(Zip("prova.xlsb", ("xl/workbook.bin", "x"))).Code);
    }

    [Theory]
    [InlineData("xl/vbaProject.bin")]
    [InlineData("Basic/Standard/Module1.xml")]
    [InlineData("xl/macrosheets/sheet1.xml")]
    public void Macros_are_refused(string part) => Assert.Equal("cartella-di-lavoro-con-macro", Refusal(With((part, "x"))).Code);

    [Fact]
    public void Links_to_other_files_are_refused() => Assert.Equal("cartella-di-lavoro-collegata", Refusal(With(("xl/externalLinks/externalLink1.xml", "<x/>"))).Code);

    [Theory]
    [InlineData("../fuori.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/fuori.xml")]
    [InlineData("xl\\..\\fuori.xml")]
    public void A_name_that_leaves_the_file_is_unsafe(string part) => Assert.Equal("cartella-di-lavoro-insicura", Refusal(With((part, "<x/>"))).Code);

    [Fact]
    public void External_entities_are_unsafe()
    {
        var parts = XlsxParts(("obiettivi", Data(["id"]))).Select(part => part.Path == "xl/s0.xml"
            ? (part.Path, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + part.Text.Replace(">id<", ">&e;<", StringComparison.Ordinal))
            : part);
        Assert.Equal("cartella-di-lavoro-insicura", Refusal(Zip("prova.xlsx", [.. parts])).Code);
    }

    [Fact]
    public void What_grows_a_thousand_times_is_unsafe() =>
        Assert.Equal("cartella-di-lavoro-insicura", Refusal(ZipOf("prova.xlsx", [.. Parts(), ("xl/media/image1.png", new byte[40_000_000])])).Code);

    [Fact]
    public void Too_many_parts_are_unsafe() =>
        Assert.Equal("cartella-di-lavoro-insicura", Refusal(ZipOf("prova.xlsx", [.. Parts(), .. Enumerable.Range(0, 2_001).Select(at => ($"xl/media/{at}", Array.Empty<byte>()))])).Code);

    [Fact]
    public void Nesting_without_end_is_unsafe()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000));
        Assert.Equal("cartella-di-lavoro-insicura", Refusal(With(("xl/deep.xml", deep))).Code);
    }

    /// <summary>A relationship may name a sheet with any ending, and what reads it calls itself for each element.</summary>
    [Theory]
    [InlineData("", "utf-8")]
    [InlineData("\n \t", "utf-8")]
    [InlineData("\uFEFF", "utf-8")]
    [InlineData("\uFEFF", "utf-16")]
    public void Nesting_without_end_is_unsafe_whatever_the_name_of_the_part(string before, string encoding)
    {
        var deep = before + string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000));
        Assert.Equal("cartella-di-lavoro-insicura", Refusal(ZipOf("prova.xlsx", [.. Parts(), ("xl/foglio.dat", Encoding.GetEncoding(encoding).GetBytes(deep))])).Code);
    }

    /// <summary>Excel writes the frames of comments in a .vml that is not always whole.</summary>
    [Fact]
    public void A_drawing_that_is_not_well_formed_does_no_harm() => Assert.Single(Read(With(("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>"))).Sheets);

    [Fact]
    public void External_entities_are_refused_whatever_the_name_of_the_part()
    {
        var parts = XlsxParts(("obiettivi", Data(["id"]))).Select(part => part.Path == "xl/s0.xml"
            ? ("xl/s0.dat", "<!DOCTYPE x [<!ENTITY e \"nido\">]>" + part.Text.Replace(">id<", ">&e;<", StringComparison.Ordinal))
            : (part.Path, part.Text.Replace("s0.xml", "s0.dat", StringComparison.Ordinal)));
        Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Zip("prova.xlsx", [.. parts])).Code);
    }

    [Fact]
    public void An_ods_whose_content_has_another_case_is_damaged() => Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Zip("prova.ods", ("Content.xml", "<x/>"))).Code);

    [Theory]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"4294967295\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    public void What_stands_beyond_any_spreadsheet_is_too_large(string row) =>
        Assert.Equal("cartella-di-lavoro-troppo-grande", Refusal(Xlsx(("foglio", $"<sheetData>{row}</sheetData>"))).Code);

    [Fact]
    public void Merged_cells_without_number_are_too_many()
    {
        var merged = string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A1048576\"/>", 100));
        Assert.Equal("cartella-di-lavoro-troppo-grande", Refusal(Xlsx(("foglio", Data(["id"]) + $"<mergeCells>{merged}</mergeCells>"))).Code);
    }

    [Theory]
    [InlineData("PK", false)]
    [InlineData("PKI, la spesa", false)]
    [InlineData("PK\u0003\u0004", true)]
    public void Two_letters_make_no_workbook(string beginning, bool isOne) =>
        Assert.Equal(isOne, PegOpenData.Workbooks.Reading.WorkbookReader.IsWorkbook(Encoding.ASCII.GetBytes(beginning)));

    [Fact]
    public void Nesting_without_end_is_unsafe_whatever_the_part_is_called()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000));
        Assert.Equal("cartella-di-lavoro-insicura", Refusal(With(("xl/deep.dat", deep))).Code);
    }

    [Fact]
    public void A_content_written_in_capitals_is_damage() =>
        Assert.Equal("cartella-di-lavoro-rovinata", Refusal(Zip("prova.ods", ("mimetype", "x"), ("Content.xml", "<x/>"))).Code);

    [Theory]
    [InlineData("A5:A2")]
    [InlineData("A1:A2147483647")]
    [InlineData("A1:A99999999999")]
    [InlineData("dappertutto")]
    public void Merged_cells_that_are_no_range_do_no_harm(string range)
    {
        var inside = Data(["id", "titolo"], ["a", "A"], ["b", "B"]) + $"<mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>";
        var result = PegOpenData.Tests.Importing.Workbooks.Tables.Import(Xlsx(("obiettivi", inside)), PegOpenData.Tests.Importing.Workbooks.Tables.EmptyPlan);
        Assert.NotNull(result.Reckoning);
    }

    [Fact]
    public void A_cell_longer_than_any_text_is_too_large() =>
        Assert.Equal("cartella-di-lavoro-troppo-grande", Refusal(XlsxOf("obiettivi", [new string('a', 40_000)])).Code);

    private static void AssertDamaged(string what, string rows)
    {
        var refusal = Refusal(Xlsx(("foglio", $"<sheetData>{rows}</sheetData>")));
        Assert.Equal("cartella-di-lavoro-rovinata", refusal.Code);
        Assert.Contains(what, refusal.Message, StringComparison.Ordinal);
    }

    private static SourceFile With((string Path, string Text) part) => Zip("prova.xlsx", [.. XlsxParts(("obiettivi", Data(["id"]))), part]);

    private static IEnumerable<(string, byte[])> Parts() => XlsxParts(("obiettivi", Data(["id"]))).Select(part => (part.Path, Encoding.UTF8.GetBytes(part.Text)));

    private static SourceFile Bytes(string text) => new("prova.xlsx", Encoding.UTF8.GetBytes(text));
}
