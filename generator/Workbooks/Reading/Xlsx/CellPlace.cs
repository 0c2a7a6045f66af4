namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Where a cell is, to say it: rows and columns from 1.</summary>
internal readonly record struct CellPlace(string Sheet, int Row, int Column)
{
    public override string ToString() => $"nel foglio «{Sheet}» la cella {CellAddress.Of(Row, Column - 1)}";
}
