using System.Collections.Immutable;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>Reads the tables of a file that an office sends: .xlsx, .ods or CSV.</summary>
internal static class TableSource
{
    /// <summary>The file is a table, or says it is.</summary>
    public static bool Takes(SourceFile file) => IsNamedAsText(file) || WorkbookReader.IsWorkbook(file);

    /// <summary>The tables, or null with the reason in <paramref name="bag"/>. Of a text nobody knows yet which cells name someone: no row of it is shown.</summary>
    public static ImmutableArray<SourceTable>? Read(SourceFile file, DiagnosticBag bag)
    {
        if (IsNamedAsText(file) && !WorkbookReader.IsWorkbook(file))
        {
            var shape = new DiagnosticBag();
            var rows = CsvParser.Rows(file, shape);
            bag.AddRange(shape.ToSorted().Select(finding => finding with { IsPersonal = true }));
            return rows is null ? null : [Of(file, rows)];
        }

        return WorkbookReader.Read(file, bag) is { } workbook ? [.. workbook.Sheets.Select(sheet => Of(file.Path, sheet))] : null;
    }

    private static bool IsNamedAsText(SourceFile file) => Path.GetExtension(file.Path).ToLowerInvariant() is ".csv" or ".tsv";

    private static SourceTable Of(SourceFile file, TableRows table) => new()
    {
        Name = Path.GetFileNameWithoutExtension(file.Path),
        File = file.Path,
        Delimiter = table.Delimiter,
        Rows = [.. table.Rows.Where(row => row.Any(cell => !cell.IsEmpty)).Select(Of)],
    };

    private static SourceRow Of(IReadOnlyList<TableCell> row) => new(
        row[0].Span.Line,
        [.. row.Select((cell, at) => new SourceCell(at + 1, cell, IsUncalculated: false)).Where(cell => !cell.Cell.IsEmpty)]);

    private static SourceTable Of(string file, SheetContent sheet) => new()
    {
        Name = sheet.Name,
        File = file,
        Sheet = sheet.Name,
        IsHidden = sheet.IsHidden,
        Rows = [.. sheet.Rows.Select(row => new SourceRow(file, sheet.Name, row))],
        Merged = sheet.Merged,
        HiddenColumns = sheet.HiddenColumns,
    };
}
