using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Shape;

/// <summary>
/// What stands in the column <c>esempio</c> of an example row: a fingerprint of the row's other cells. Where it still fits them nobody has touched
/// the row, and an import skips it; where it does not, the row was written over and is data.
/// </summary>
public static class ExampleMark
{
    private const string Word = "esempio ";
    private const int HexDigits = 8;

    /// <param name="cells">The row without the column of the mark: the header of each column and the cell under it.</param>
    public static string Of(IEnumerable<(string Header, Cell Cell)> cells)
    {
        var words = cells.Where(cell => cell.Cell.Kind != CellKind.Empty)
            .OrderBy(cell => cell.Header, StringComparer.Ordinal)
            .Select(cell => $"{cell.Header}={Words(cell.Cell)}\n");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(words)));
        return Word + Convert.ToHexStringLower(hash)[..HexDigits];
    }

    public static bool IsUntouched(string mark, IEnumerable<(string Header, Cell Cell)> cells) => mark.Trim() == Of(cells);

    /// <summary>The same words whichever program saved the workbook last: a number without idle zeros, a date as year-month-day.</summary>
    internal static string Words(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Number.ToString("0.############################", CultureInfo.InvariantCulture),
        CellKind.Date => cell.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Boolean => cell.Boolean ? "sì" : "no",
        _ => cell.Text.Trim(),
    };
}
