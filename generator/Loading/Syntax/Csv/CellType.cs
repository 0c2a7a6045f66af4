namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>What a cell of a column holds.</summary>
public enum CellType
{
    Text,
    Number,
    Integer,
    Boolean,
    Date,
}
