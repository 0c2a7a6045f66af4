using System.Globalization;

namespace PegOpenData.Workbooks.Reading;

/// <summary>Reads the address of a cell: <c>C7</c>.</summary>
internal static class CellLetters
{
    /// <summary>The column of <c>C7</c>, from 1; 0 where it has no letters.</summary>
    public static int ColumnOf(ReadOnlySpan<char> address)
    {
        var column = 0;
        foreach (var sign in address)
        {
            if (!char.IsAsciiLetter(sign) || column > 100_000)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(sign) - 'A' + 1);
        }

        return column;
    }

    /// <summary>The row of <c>C7</c>, from 1; 0 where it has none.</summary>
    public static int RowOf(ReadOnlySpan<char> address) =>
        int.TryParse(address[(address.LastIndexOfAnyExceptInRange('0', '9') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    /// <summary><c>A1:C3</c>, from whichever corner it is written and no larger than a sheet; null for what is no range of several cells.</summary>
    public static MergedRange? Range(string address)
    {
        if (address.Split(':') is not [var one, var other])
        {
            return null;
        }

        var (row, column, lastRow, lastColumn) = (RowOf(one), ColumnOf(one), RowOf(other), ColumnOf(other));
        return Math.Min(row, lastRow) < 1 || Math.Min(column, lastColumn) < 1
            ? null
            : MergedRange.Between(Math.Min(row, lastRow), Math.Min(column, lastColumn), Math.Max(row, lastRow), Math.Max(column, lastColumn));
    }
}
