using System.Globalization;

namespace PegOpenData.Workbooks;

/// <summary>How a person finds a cell: <c>C12</c>.</summary>
public static class CellAddress
{
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>A</c> to <c>Z</c>, then <c>AA</c>.</summary>
    /// <param name="column">From 0.</param>
    public static string Column(int column) => SourceSpan.Letters(column + 1);
}
