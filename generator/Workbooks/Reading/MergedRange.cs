namespace PegOpenData.Workbooks.Reading;

/// <summary>Cells shown as one; only the first of them holds a value. All counted from 1, the ends included.</summary>
public readonly record struct MergedRange(int Row, int Column, int LastRow, int LastColumn)
{
    /// <summary>As far as a sheet goes.</summary>
    public static MergedRange Between(int row, int column, int lastRow, int lastColumn) =>
        new(row, column, Math.Min(lastRow, WorkbookLimits.Rows), Math.Min(lastColumn, WorkbookLimits.Columns));

    public bool Contains(int row, int column) => row >= Row && row <= LastRow && column >= Column && column <= LastColumn;
}
