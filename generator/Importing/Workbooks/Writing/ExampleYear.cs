using System.Globalization;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>The examples of the schemas are of one plan: they move to the year of the one to fill in, together.</summary>
internal static class ExampleYear
{
    private const int First = 2020;

    /// <param name="wanted">Null where nobody said it: the examples stay where they are.</param>
    public static int Of(int? wanted) => wanted ?? First;

    /// <summary>A day, a year alone, and a year in words: <c>determinazione n. 300 del 2020</c>.</summary>
    public static Cell Move(Cell cell, int? wanted) => cell.Kind switch
    {
        CellKind.Date => Cell.Of(cell.Date.AddYears(Of(wanted) - First)),
        CellKind.Number when cell.Number == First => Cell.Of(Of(wanted)),
        CellKind.Text => Cell.Of(cell.Text.Replace(Words(First), Words(Of(wanted)), StringComparison.Ordinal)),
        _ => cell,
    };

    private static string Words(int year) => year.ToString(CultureInfo.InvariantCulture);
}
