namespace PegOpenData.Publishing.Datasets;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    [Term("testo")] Text,
    [Term("numero")] Number,
    [Term("intero")] Integer,
    [Term("data")] Date,
    [Term("booleano")] Boolean,
    [Term("indirizzo")] Address,
}
