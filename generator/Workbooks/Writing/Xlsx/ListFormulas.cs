using System.Collections.Immutable;

namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>
/// How each drop-down list is written: in the formula itself, as long as it is short and no value has a comma, else as cells of a hidden sheet.
/// </summary>
internal sealed class ListFormulas
{
    /// <summary>A longer text makes the whole file unreadable to Excel.</summary>
    private const int LongestText = 255;

    private readonly List<ImmutableArray<string>> kept = [];

    public ListFormulas(Workbook workbook)
    {
        foreach (var column in workbook.Sheets.SelectMany(sheet => sheet.Columns).Where(column => !IsInline(column.AllowedValues)))
        {
            if (Place(column.AllowedValues) < 0)
            {
                kept.Add(column.AllowedValues);
            }
        }
    }

    /// <summary>The hidden sheet, a list a column; null where every list is short.</summary>
    public Worksheet? Sheet => kept.Count == 0 ? null : new Worksheet
    {
        Name = WorkbookLimits.ListSheet,
        IsHidden = true,
        Columns = [.. kept.Select((_, at) => new WorksheetColumn { Header = $"elenco {at + 1}" })],
        Rows = Enumerable.Range(0, kept.Max(list => list.Length)).Select(row => kept.Select(list => Cell.Of(list.ElementAtOrDefault(row))).ToList()),
    };

    public string Of(ImmutableArray<string> values)
    {
        if (IsInline(values))
        {
            return Quoted(values);
        }

        var column = CellAddress.Column(Place(values));
        return $"{WorkbookLimits.ListSheet}!${column}$2:${column}${values.Length + 1}";
    }

    private static bool IsInline(ImmutableArray<string> values) =>
        Quoted(values).Length - 2 <= LongestText && !values.Any(value => value.Contains(',', StringComparison.Ordinal));

    private static string Quoted(ImmutableArray<string> values) => $"\"{string.Join(',', values).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private int Place(ImmutableArray<string> values) => kept.FindIndex(list => list.SequenceEqual(values, StringComparer.Ordinal));
}
