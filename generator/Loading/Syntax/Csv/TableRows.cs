namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A table, wherever its rows come from: its names of columns are in the first.</summary>
/// <param name="Start">The place to name when the whole table is meant.</param>
/// <param name="Delimiter">How a number like <c>1.234</c> is read depends on it; a workbook is as a table parted at <c>;</c>.</param>
public sealed record TableRows(SourceSpan Start, char Delimiter, IEnumerable<IReadOnlyList<TableCell>> Rows);
