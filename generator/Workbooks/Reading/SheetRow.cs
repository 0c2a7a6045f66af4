using System.Collections.Immutable;

namespace PegOpenData.Workbooks.Reading;

/// <summary>A row of a sheet with something in it.</summary>
/// <param name="Number">From 1, as the spreadsheet counts it.</param>
/// <param name="IsHidden">A filter or a person keeps it out of sight; it is data all the same.</param>
/// <param name="Cells">By rising column.</param>
public sealed record SheetRow(int Number, bool IsHidden, ImmutableArray<SheetCell> Cells)
{
    /// <summary>The cell of a column counted from 1, or null where it is empty.</summary>
    public SheetCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return null;
    }
}
