using System.Text.RegularExpressions;

namespace PegOpenData.Tests.Model.Targets;

/// <summary>A target as a study document prints it, with what stands beside it; found by the columns alone, without the importers.</summary>
internal sealed partial record PrintedTarget(string Document, int Line, string Words, ReadingContext Context)
{
    public static IEnumerable<PrintedTarget> All() => [.. OfCinisello(), .. OfVenezia(), .. OfReggio(), .. OfCapannori()];

    /// <summary>Two columns, and all that is measured is written as what is expected.</summary>
    public static IEnumerable<PrintedTarget> OfCinisello() =>
        from row in Rows("001_65f70624b0692a5c.txt", 7)
        where row.Cells[1] is "EFFICACIA" or "EFFICIENZA"
        from column in new[] { 2, 3 }
        select new PrintedTarget("001", row.Line, row.Cells[column], new ReadingContext(row.Cells[0], row.Cells[6]));

    /// <summary>The target of the DUP and that of the PEG; what stands before them changes from table to table.</summary>
    public static IEnumerable<PrintedTarget> OfVenezia() =>
        from row in Rows("002_18030e1fd3c646f4.txt", 9, 10, 11, 12)
        where row.Line > 3 && row.Cells.Any(cell => cell.Trim('-', ' ').Length > 0)
        let cells = row.Cells.Length switch
        {
            9 => row.Cells,
            10 => row.Cells[1..],
            11 => row.Cells[2..],
            _ => [.. row.Cells[2..10], row.Cells[10] + row.Cells[11]],
        }
        from column in new[] { 5, 8 }
        where cells[column].Length > 0
        select new PrintedTarget("002", row.Line, cells[column], new ReadingContext(cells[column == 5 ? 4 : 7]));

    public static IEnumerable<PrintedTarget> OfReggio() =>
        from row in Rows("003_18609a32e6fb05b0.txt", 3)
        where IndicatorCode().IsMatch(row.Cells[0])
        select new PrintedTarget("003", row.Line, row.Cells[2], new ReadingContext(row.Cells[1]));

    public static IEnumerable<PrintedTarget> OfCapannori() =>
        from row in Rows("004_66c2529c45af0952.txt", 14)
        where row.Cells[1] is "S/N" or "Num"
        select new PrintedTarget("004", row.Line, row.Cells[2], new ReadingContext(row.Cells[0], Unit: row.Cells[1]));

    private static IEnumerable<(int Line, string[] Cells)> Rows(string document, params int[] widths) =>
        File.ReadLines(Path.Combine(Repository.Shared, "seeds", document))
            .Select((line, at) => (Line: at + 1, Cells: line.Split('\t').Select(cell => Tag().Replace(cell, "").Trim()).ToArray()))
            .Where(row => widths.Contains(row.Cells.Length));

    [GeneratedRegex("</?[bipu]>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("^[OMP]_[0-9A-Z]{4}(_[0-9A-Z]){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex IndicatorCode();
}
