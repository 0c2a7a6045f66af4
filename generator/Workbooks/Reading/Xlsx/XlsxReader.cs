using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Reads an inspected .xlsx: the sheets in their order, each part as a stream of elements.</summary>
internal static class XlsxReader
{
    public static ImmutableArray<SheetContent> Read(Stream stream)
    {
        using var document = PackageCall.Of(() => SpreadsheetDocument.Open(stream, isEditable: false));
        var workbook = PackageCall.Of(() => document.WorkbookPart is { Workbook: not null } part ? part : null)
            ?? throw UnreadableWorkbookException.Damaged("le manca l'indice dei fogli");
        var budget = new CellBudget();
        var strings = SharedStrings.Read(workbook.SharedStringTablePart, budget);
        var formats = CellFormats.Of(PackageCall.Of(() => workbook.WorkbookStylesPart?.Stylesheet));
        var startsIn1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        var cell = new XlsxCell(strings, formats, startsIn1904);
        return
        [
            .. from sheet in workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
               let part = PartOf(workbook, sheet)
               where part is not null
               select new SheetReader(cell, budget).Read(part, sheet.Name?.Value ?? "", IsHidden(sheet)),
        ];
    }

    private static bool IsHidden(DocumentFormat.OpenXml.Spreadsheet.Sheet sheet) =>
        sheet.State?.Value is SheetStateValues.Hidden or SheetStateValues.VeryHidden;

    /// <summary>Null for a sheet that is a chart: it has no cells.</summary>
    private static WorksheetPart? PartOf(WorkbookPart workbook, DocumentFormat.OpenXml.Spreadsheet.Sheet sheet) =>
        sheet.Id?.Value is { } id && PackageCall.Of(() => workbook.TryGetPartById(id, out var known) ? known : null) is { } part
            ? part as WorksheetPart
            : throw UnreadableWorkbookException.Damaged($"le manca la parte del foglio «{sheet.Name?.Value}»");
}
