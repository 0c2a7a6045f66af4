using System.Collections.Immutable;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>A row with something in it.</summary>
/// <param name="Number">From 1, as the file counts it.</param>
internal sealed record SourceRow(int Number, bool IsHidden, ImmutableArray<SourceCell> Cells)
{
    /// <summary>The cell of a column, or null where it is empty.</summary>
    public SourceCell? At(int column)
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
