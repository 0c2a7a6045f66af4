namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>A budget line in one year.</summary>
internal sealed record BudgetYear(BudgetLine Line, int? Year, Amount? Planned)
{
    /// <summary>What was committed and settled belongs to the line's own year, or to its first where it names none.</summary>
    public bool IsOwn => Year == (Line.FiscalYear ?? Line.Planned.Keys.Cast<int?>().FirstOrDefault());

    /// <summary>One row per year that has an amount, planned or other; one without amounts where none has.</summary>
    public static IEnumerable<BudgetYear> Of(BudgetLine line)
    {
        var planned = line.Planned.Select(pair => new BudgetYear(line, pair.Key, pair.Value));
        return line.Planned.Count == 0 || (line.FiscalYear is { } own && !line.Planned.ContainsKey(own) && HasOwnAmounts(line))
            ? planned.Append(new BudgetYear(line, line.FiscalYear, null)).OrderBy(row => row.Year)
            : planned;
    }

    private static bool HasOwnAmounts(BudgetLine line) => (line.Adjusted ?? line.Committed ?? line.Settled) is not null;
}
