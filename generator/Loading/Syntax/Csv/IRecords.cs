namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>The rows of a table, one at a time.</summary>
internal interface IRecords
{
    /// <summary>The cells of the next row, or null at the end.</summary>
    List<TableCell>? Read();
}
