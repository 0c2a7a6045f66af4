using System.Collections.Immutable;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>A row with something in it. Of a sheet the cells are made when they are asked for: a large workbook is kept once.</summary>
internal sealed class SourceRow
{
    private readonly string file = "";
    private readonly string sheet = "";
    private readonly SheetRow? ofSheet;
    private readonly ImmutableArray<SourceCell> ofText = [];

    /// <summary>Of a CSV file.</summary>
    public SourceRow(int number, ImmutableArray<SourceCell> cells) => (Number, ofText) = (number, cells);

    public SourceRow(string file, string sheet, SheetRow row) =>
        (this.file, this.sheet, ofSheet, Number, IsHidden) = (file, sheet, row, row.Number, row.IsHidden);

    /// <summary>From 1, as the file counts it.</summary>
    public int Number { get; }

    public bool IsHidden { get; }

    public IEnumerable<SourceCell> Cells => ofSheet is null ? ofText : ofSheet.Cells.Select(Of);

    public int Width => ofSheet?.Cells.Length ?? ofText.Length;

    /// <summary>The cell of a column, or null where it is empty.</summary>
    public SourceCell? At(int column)
    {
        if (ofSheet is not null)
        {
            return ofSheet.At(column) is { } cell ? Of(cell) : null;
        }

        foreach (var cell in ofText)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return null;
    }

    private SourceCell Of(SheetCell cell)
    {
        var text = cell.Shown.Contains('\r', StringComparison.Ordinal) ? cell.Shown.ReplaceLineEndings("\n") : cell.Shown;
        var read = new TableCell(text.Trim(), SourceSpan.OfCell(file, sheet, Number, cell.Column)) { Value = ValueOf(cell) };
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
