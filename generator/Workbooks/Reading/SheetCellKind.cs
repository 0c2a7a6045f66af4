namespace PegOpenData.Workbooks.Reading;

/// <summary>What a cell of a workbook holds, as the program that saved it understood it.</summary>
public enum SheetCellKind
{
    Text,
    Number,
    Date,
    Boolean,

    /// <summary>What a spreadsheet shows in place of a value: <c>#REF!</c>, <c>#N/D</c>.</summary>
    Error,

    /// <summary>A formula whose value was never saved.</summary>
    Uncalculated,
}
