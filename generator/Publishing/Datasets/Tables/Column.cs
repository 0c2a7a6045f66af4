namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>A column of a table of rows of one kind.</summary>
/// <param name="Text">The cell of a row as written in the file, null where it is empty.</param>
internal sealed record Column<T>(string Name, ColumnType Type, Func<T, string?> Text);
