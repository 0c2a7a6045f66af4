using System.Globalization;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Turns a cell that was read back into the one that was written, to see whether an example is untouched.</summary>
internal static class ExampleCell
{
    public static Cell Of(TableCell? cell) => cell?.Value switch
    {
        { Type: CellType.Number } number when decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => Cell.Of(value),
        { Type: CellType.Date } date when DateOnly.TryParseExact(date.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Cell.Of(day),
        { Type: CellType.Boolean } flag => Cell.Of(flag.Text == "true"),
        _ => Cell.Of(cell?.Text),
    };
}
