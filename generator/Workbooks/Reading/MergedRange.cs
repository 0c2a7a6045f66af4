namespace PegOpenData.Workbooks.Reading;

/// <summary>Cells shown as one; only the first of them holds a value. All counted from 1, the ends included.</summary>
public readonly record struct MergedRange(int Row, int Column, int LastRow, int LastColumn)
{
    public bool Contains(int row, int column) => row >= Row && row <= LastRow && column >= Column && column <= LastColumn;
}
