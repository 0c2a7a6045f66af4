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
        int.TryParse(address[(address.LastIndexOfAnyExceptInRange('0', '9') + 1)..], out var row) ? row : 0;

    /// <summary><c>A1:C3</c>; a single cell is a range of its own.</summary>
    public static MergedRange Range(string address)
    {
        var ends = address.Split(':');
        return new MergedRange(RowOf(ends[0]), ColumnOf(ends[0]), RowOf(ends[^1]), ColumnOf(ends[^1]));
    }
}
