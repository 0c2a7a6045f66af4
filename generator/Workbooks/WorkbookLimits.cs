using System.Buffers;

namespace PegOpenData.Workbooks;

/// <summary>What a spreadsheet can hold, in either format: beyond, it would cut the data or refuse the file.</summary>
public static class WorkbookLimits
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>UTF-16 units in a cell.</summary>
    public const int CellLength = 32_767;

    public const int SheetNameLength = 31;

    /// <summary>The hidden sheet that keeps the drop-down lists: no other may have its name.</summary>
    public const string ListSheet = "elenchi";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    /// <summary>A finding for each sheet, and for each cell, that is beyond them. It goes through the rows once.</summary>
    /// <param name="path">Of the file that the workbook becomes.</param>
    public static void Check(Workbook workbook, string path, DiagnosticBag found)
    {
        var at = SourceSpan.Start(path);
        var names = new HashSet<string>([ListSheet], StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in workbook.Sheets)
        {
            if (!IsFit(sheet.Name) || !names.Add(sheet.Name))
            {
                found.Add(Errors.Output.UnfitSheetName(at, sheet.Name, SheetNameLength));
            }

            if (sheet.Columns.Length > Columns)
            {
                found.Add(Errors.Output.SheetTooLarge(at, sheet.Name, "colonne", Columns));
            }

            CheckRows(sheet, at, found);
        }
    }

    private static void CheckRows(Worksheet sheet, SourceSpan at, DiagnosticBag found)
    {
        var row = 1;
        foreach (var cells in sheet.Rows)
        {
            if (++row > Rows)
            {
                found.Add(Errors.Output.SheetTooLarge(at, sheet.Name, "righe", Rows));
                return;
            }

            if (cells.Count > sheet.Columns.Length)
            {
                throw new ArgumentException($"Row {row} of «{sheet.Name}» has more cells than the sheet has columns.", nameof(sheet));
            }

            for (var column = 0; column < cells.Count; column++)
            {
                if (cells[column].Text.Length > CellLength)
                {
                    found.Add(Errors.Output.CellTooLong(at, sheet.Name, CellAddress.Of(row, column), cells[column].Text.Length, CellLength));
                }
            }
        }
    }

    private static bool IsFit(string name) =>
        name.Length is > 0 and <= SheetNameLength && name.AsSpan().IndexOfAny(Forbidden) < 0 && name[0] != '\'' && name[^1] != '\'';
}
