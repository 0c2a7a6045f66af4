namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>What is known of a table's columns before it is read.</summary>
public interface IColumns
{
    /// <summary>The names to suggest and to list, dotted where nested.</summary>
    IReadOnlyList<string> Known { get; }

    /// <summary>The type of a column by its path (<c>atteso.2024</c> is two steps), or null where no such column may be.</summary>
    ColumnType? TypeOf(IReadOnlyList<string> path);
}
