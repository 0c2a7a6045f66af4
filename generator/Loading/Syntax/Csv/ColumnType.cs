namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>What the cells of a column hold; in a list they part at <c> | </c>.</summary>
public readonly record struct ColumnType(CellType Cell, bool IsList);
