namespace PegOpenData.Workbooks;

/// <summary>The type of a cell's value.</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
}
