namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Finds on a line the cell whose quotes are wrong: the library names only the line.</summary>
internal static class QuotePlace
{
    private const char Quote = '"';

    /// <summary>The column of the first cell that is quoted in part or whose quote is not closed; 1 where the line shows none.</summary>
    public static int Of(ReadOnlySpan<char> line, char delimiter)
    {
        var start = 0;
        while (start < line.Length)
        {
            var cell = line[start..];
            var length = LengthOf(cell, delimiter);
            if (length < 0)
            {
                return start + 1;
            }

            start += length + 1;
        }

        return 1;
    }

    /// <summary>Up to the delimiter; -1 for a cell that is not quoted as it should be.</summary>
    private static int LengthOf(ReadOnlySpan<char> cell, char delimiter)
    {
        var isQuoted = cell.TrimStart() is [Quote, ..];
        var close = isQuoted ? Closing(cell, cell.IndexOf(Quote) + 1) : 0;
        if (close < 0)
        {
            return -1;
        }

        var after = cell[close..].IndexOf(delimiter);
        var rest = after < 0 ? cell[close..] : cell[close..(close + after)];
        return (isQuoted ? rest.Trim().IsEmpty : !rest.Contains(Quote)) ? close + rest.Length : -1;
    }

    /// <summary>The place after the closing quote, or -1; two quotes are one that is part of the text.</summary>
    private static int Closing(ReadOnlySpan<char> cell, int from)
    {
        for (var at = from; at < cell.Length; at++)
        {
            if (cell[at] == Quote && (at + 1 == cell.Length || cell[at + 1] != Quote))
            {
                return at + 1;
            }

            at += cell[at] == Quote ? 1 : 0;
        }

        return -1;
    }
}
