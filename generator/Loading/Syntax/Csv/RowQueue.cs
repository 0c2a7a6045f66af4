namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Rows from wherever they come, given one at a time.</summary>
internal sealed class RowQueue(TableRows table) : IRecords, IDisposable
{
    private readonly IEnumerator<IReadOnlyList<TableCell>> rows = table.Rows.GetEnumerator();

    public List<TableCell>? Read() => rows.MoveNext() ? [.. rows.Current] : null;

    public void Dispose() => rows.Dispose();
}
