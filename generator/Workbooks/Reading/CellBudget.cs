namespace PegOpenData.Workbooks.Reading;

/// <summary>Counts cells and signs while a workbook is read: a file of a few bytes may stand for a million cells.</summary>
internal sealed class CellBudget
{
    private const int MostCells = 4_000_000;
    private const long MostSigns = 200_000_000;
    private const int MostMergedRows = 20_000_000;

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private int cells;
    private long signs;
    private long mergedRows;

    /// <param name="row">Of a cell that holds something.</param>
    public static void RefuseBeyond(int row, int column)
    {
        if (row > WorkbookLimits.Rows || column > WorkbookLimits.Columns)
        {
            throw UnreadableWorkbookException.TooLarge(row > WorkbookLimits.Rows
                ? $"un foglio con dati oltre la riga {WorkbookLimits.Rows}"
                : $"un foglio con dati oltre la colonna {CellAddress.Column(WorkbookLimits.Columns - 1)}");
        }
    }

    public void Spend(MergedRange range)
    {
        mergedRows += range.LastRow - range.Row + 1;
        if (mergedRows > MostMergedRows)
        {
            throw UnreadableWorkbookException.TooLarge("troppe celle unite");
        }
    }

    public void Spend(SheetCell cell)
    {
        if (++cells > MostCells)
        {
            throw UnreadableWorkbookException.TooLarge($"più di {MostCells / 1_000_000} milioni di celle");
        }

        Spend(cell.Value);
    }

    /// <summary>The same words in another cell take no more room.</summary>
    public SheetCell Shared(SheetCell cell)
    {
        Spend(cell);
        if (cell.Kind != SheetCellKind.Text)
        {
            return cell;
        }

        if (!texts.TryGetValue(cell.Value, out var known))
        {
            texts[cell.Value] = known = cell.Value;
        }

        return SheetCell.OfText(cell.Column, known);
    }

    public void Spend(string text)
    {
        signs += text.Length;
        if (text.Length > WorkbookLimits.CellLength || signs > MostSigns)
        {
            throw UnreadableWorkbookException.TooLarge(text.Length > WorkbookLimits.CellLength ? $"una cella con più di {WorkbookLimits.CellLength} caratteri" : "troppo testo");
        }
    }
}
