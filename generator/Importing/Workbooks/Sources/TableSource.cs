using System.Collections.Immutable;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>Reads the tables of a file that an office sends: .xlsx, .ods or CSV.</summary>
internal static class TableSource
{
    private static readonly string[] Endings = [".xlsx", ".ods", ".csv", ".tsv", ".xls", ".xlsm", ".xlsb", ".xltx", ".fods"];

    /// <summary>The file is a table, or says it is.</summary>
    public static bool Takes(SourceFile file) =>
        Endings.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase) || WorkbookReader.IsWorkbook(file.Content.Span);

    /// <summary>The tables, or null with the reason in <paramref name="bag"/>.</summary>
    public static ImmutableArray<SourceTable>? Read(SourceFile file, DiagnosticBag bag)
    {
        var isText = Path.GetExtension(file.Path).ToLowerInvariant() is ".csv" or ".tsv" && !WorkbookReader.IsWorkbook(file.Content.Span);
        if (isText)
        {
            return CsvParser.Rows(file, bag) is { } rows ? [Of(file, rows)] : null;
        }

        return WorkbookReader.Read(file, bag) is { } workbook ? [.. workbook.Sheets.Select(sheet => Of(file.Path, sheet))] : null;
    }

    private static SourceTable Of(SourceFile file, TableRows table) => new()
    {
        Name = Path.GetFileNameWithoutExtension(file.Path),
        File = file.Path,
        Delimiter = table.Delimiter,
        Rows = [.. table.Rows.Where(row => row.Any(cell => !cell.IsEmpty)).Select(Of)],
    };

    private static SourceRow Of(IReadOnlyList<TableCell> row) => new(
        row[0].Span.Line,
        IsHidden: false,
        [.. row.Select((cell, at) => new SourceCell(at + 1, cell, IsUncalculated: false)).Where(cell => !cell.Cell.IsEmpty)]);

    private static SourceTable Of(string file, SheetContent sheet) => new()
    {
        Name = sheet.Name,
        File = file,
        Sheet = sheet.Name,
        IsHidden = sheet.IsHidden,
        Rows = [.. sheet.Rows.Select(row => new SourceRow(row.Number, row.IsHidden, [.. row.Cells.Select(cell => Of(file, sheet.Name, row.Number, cell))]))],
        Merged = sheet.Merged,
        HiddenColumns = sheet.HiddenColumns,
    };

    private static SourceCell Of(string file, string sheet, int row, SheetCell cell)
    {
        var text = cell.Shown.Contains('\r', StringComparison.Ordinal) ? cell.Shown.ReplaceLineEndings("\n") : cell.Shown;
        var read = new TableCell(text.Trim(), SourceSpan.OfCell(file, sheet, row, cell.Column)) { Value = ValueOf(cell) };
        return new SourceCell(cell.Column, read, cell.Kind == SheetCellKind.Uncalculated);
    }

    private static TypedValue? ValueOf(SheetCell cell) => cell.Kind switch
    {
        SheetCellKind.Number => new TypedValue(CellType.Number, cell.Value),
        SheetCellKind.Date => new TypedValue(CellType.Date, cell.Value),
        SheetCellKind.Boolean => new TypedValue(CellType.Boolean, cell.Value),
        _ => null,
    };
}
