using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>A cell that holds something, of a sheet or of a CSV file.</summary>
/// <param name="Column">From 1.</param>
/// <param name="IsUncalculated">A formula without its value: there is nothing to read.</param>
internal readonly record struct SourceCell(int Column, TableCell Cell, bool IsUncalculated);
