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

    /// <summary><c>A1:C3</c>, whichever corner comes first; a single cell is a range of its own. Null for what is no range of a sheet.</summary>
    public static MergedRange? Range(string address)
    {
        var ends = address.Split(':');
        int[] rows = [RowOf(ends[0]), RowOf(ends[^1])];
        int[] columns = [ColumnOf(ends[0]), ColumnOf(ends[^1])];
        return rows.Min() < 1 || rows.Max() > WorkbookLimits.Rows || columns.Min() < 1 || columns.Max() > WorkbookLimits.Columns
            ? null
            : new MergedRange(rows.Min(), columns.Min(), rows.Max(), columns.Max());
    }
}
