using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PegOpenData.Workbooks;
using PegOpenData.Workbooks.Writing;
using SpreadsheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Workbook = PegOpenData.Workbooks.Workbook;

namespace PegOpenData.Tests.Workbooks;

/// <summary>A written workbook, looked at through somebody else's library.</summary>
internal static class Written
{
    public static byte[] Bytes(Workbook workbook, WorkbookFormat format = WorkbookFormat.Xlsx)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(workbook, format, stream);
        return stream.ToArray();
    }

    /// <summary>What the library's validator has against an .xlsx.</summary>
    public static IReadOnlyList<string> Faults(byte[] xlsx)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    public static T InSheet<T>(byte[] xlsx, string name, Func<WorksheetPart, T> look)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var sheet = document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(sheet => sheet.Name == name);
        return look((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!));
    }

    public static IReadOnlyList<string> SheetNames(byte[] xlsx)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(sheet => sheet.State is null).Select(sheet => sheet.Name!.Value!)];
    }

    /// <summary>The cells of a sheet by their address, as <c>text:…</c>, <c>number:…</c>, <c>boolean:…</c>.</summary>
    public static IReadOnlyDictionary<string, string> Cells(byte[] xlsx, string name) => InSheet(xlsx, name, part =>
        part.Worksheet.Descendants<SpreadsheetCell>().ToDictionary(cell => cell.CellReference!.Value!, Words, StringComparer.Ordinal));

    public static IReadOnlyList<string> Comments(byte[] xlsx, string name) => InSheet(xlsx, name, part =>
        part.WorksheetCommentsPart?.Comments.Descendants<Comment>().Select(comment => $"{comment.Reference}: {comment.InnerText}").ToList() ?? []);

    /// <summary>The drop-down lists of a sheet: the cells they hold for, and their formula.</summary>
    public static IReadOnlyDictionary<string, string> Lists(byte[] xlsx, string name) => InSheet(xlsx, name, part =>
        part.Worksheet.Descendants<DataValidation>().ToDictionary(list => list.SequenceOfReferences!.InnerText!, list => list.Formula1!.Text));

    public static XDocument Part(byte[] archive, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static string Words(SpreadsheetCell cell) => cell.DataType?.Value switch
    {
        CellValues.InlineString => $"text:{cell.InlineString!.Text!.Text}",
        CellValues.Boolean => $"boolean:{cell.CellValue!.Text}",
        _ => $"number:{cell.CellValue!.Text.ToString(CultureInfo.InvariantCulture)}",
    };
}
