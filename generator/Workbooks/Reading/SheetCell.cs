namespace PegOpenData.Workbooks.Reading;

/// <summary>A cell that holds something.</summary>
/// <param name="Column">From 1: A is 1.</param>
/// <param name="Value">The same on every machine: <c>1234.5</c>, <c>2020-12-31</c>, <c>true</c>; a percentage by its number before the sign, <c>70</c>.</param>
/// <param name="Shown">As a spreadsheet set to Italian shows it: <c>1.234,50</c>, <c>31/12/2020</c>, <c>70%</c>, <c>00490</c>.</param>
public readonly record struct SheetCell(int Column, SheetCellKind Kind, string Value, string Shown)
{
    public static SheetCell OfText(int column, string text) => new(column, SheetCellKind.Text, text, text);
}
