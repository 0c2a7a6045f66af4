namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Rows in memory, given one at a time.</summary>
internal sealed class RowQueue(TableRows table) : IRecords
{
    private int next;

    public List<TableCell>? Read() => next < table.Rows.Count ? [.. table.Rows[next++]] : null;
}
