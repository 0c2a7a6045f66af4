using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Tests.Workbooks.Reading;

/// <summary>Workbooks put together by hand, part by part, right and wrong.</summary>
internal static class HandMade
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The styles that the cells of these workbooks may name.</summary>
    private static readonly string[] Formats =
        ["General", "dd/mm/yyyy", "0%", "00000", "#,##0.00", "d-mmm", "#,##0.00\\ \"€\"", "mmmm yyyy", "[h]:mm", "h:mm", "0.00%", "@"];

    /// <summary>An .xlsx of sheets given as the inside of their <c>worksheet</c>.</summary>
    public static SourceFile Xlsx(params (string Name, string Inside)[] sheets) => Zip("prova.xlsx", [.. XlsxParts(sheets)]);

    /// <summary>One sheet, a row an array; a string is a text, a number a number, null nothing.</summary>
    public static SourceFile XlsxOf(string name, params object?[][] rows) => Xlsx((name, Data(rows)));

    public static IEnumerable<(string Path, string Text)> XlsxParts(params (string Name, string Inside)[] sheets) =>
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + string.Concat(sheets.Select((_, at) => $"<Override PartName=\"/xl/s{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" r:id=\"s{at}\"/>")) + "</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"s{at}\" Type=\"{Relations}/worksheet\" Target=\"s{at}.xml\"/>")) + $"<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>" + string.Concat(Formats.Select((format, at) => $"<numFmt numFmtId=\"{200 + at}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))
            + "</numFmts><cellXfs>" + string.Concat(Formats.Select((_, at) => $"<xf numFmtId=\"{200 + at}\"/>")) + "</cellXfs></styleSheet>"),
        .. sheets.Select((sheet, at) => ($"xl/s{at}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Inside}</worksheet>")),
    ];

    public static string Data(params object?[][] rows) => "<sheetData>" + string.Concat(rows.Select(Row)) + "</sheetData>";

    /// <summary>A cell with one of the number formats.</summary>
    public static string Cell(string address, string value, string format, string type = "n") =>
        $"<c r=\"{address}\" s=\"{Array.IndexOf(Formats, format)}\" t=\"{type}\"><v>{value}</v></c>";

    /// <summary>The one sheet of a workbook whose first row is <paramref name="cells"/>.</summary>
    public static SourceFile XlsxOfCells(string cells) => Xlsx(("foglio", $"<sheetData><row r=\"1\">{cells}</row></sheetData>"));

    public static SourceFile Ods(string tables, string styles = "") => Zip(
        "prova.ods",
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"));

    public static SourceFile Zip(string name, params (string Path, string Text)[] parts) =>
        ZipOf(name, [.. parts.Select(part => (part.Path, Encoding.UTF8.GetBytes(part.Text)))]);

    public static SourceFile ZipOf(string name, params (string Path, byte[] Bytes)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in parts)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return new SourceFile(name, stream.ToArray());
    }

    /// <summary>What was read; nothing may be wrong with the file.</summary>
    public static WorkbookContent Read(SourceFile file)
    {
        var found = new DiagnosticBag();
        var content = WorkbookReader.Read(file, found);
        Assert.Empty(found.ToSorted());
        return Assert.IsType<WorkbookContent>(content);
    }

    /// <summary>The only cell of the only row.</summary>
    public static SheetCell OnlyCell(SourceFile file) => Assert.Single(Assert.Single(Assert.Single(Read(file).Sheets).Rows).Cells);

    /// <summary>The one finding of a file that cannot be read.</summary>
    public static Diagnostic Refusal(SourceFile file)
    {
        var found = new DiagnosticBag();
        Assert.Null(WorkbookReader.Read(file, found));
        return Assert.Single(found.ToSorted());
    }

    private static string Row(object?[] cells, int at) =>
        $"<row r=\"{at + 1}\">{string.Concat(cells.Select((cell, column) => Cell($"{SourceSpan.Letters(column + 1)}{at + 1}", cell)))}</row>";

    private static string Cell(string address, object? value) => value switch
    {
        null => "",
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        bool flag => $"<c r=\"{address}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        DateOnly day => Cell(address, (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture), "dd/mm/yyyy"),
        _ => $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };
}
