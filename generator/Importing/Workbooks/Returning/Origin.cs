using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>What a workbook that comes back says of itself as it was exported, and which of its sheets and columns are still there.</summary>
internal sealed class Origin
{
    private readonly string folder;
    private readonly FrozenDictionary<string, FrozenSet<string>> gone;

    private Origin(string file, string folder, FrozenDictionary<string, SheetOrigin> exported, FrozenDictionary<string, FrozenSet<string>> columns)
    {
        (File, this.folder, Exported, Columns) = (file, folder, exported, columns);
        gone = exported.Where(sheet => columns.ContainsKey(sheet.Key))
            .ToFrozenDictionary(sheet => sheet.Key, sheet => sheet.Value.Columns.Except(columns[sheet.Key]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public string File { get; }

    /// <summary>By the name of the sheet.</summary>
    public FrozenDictionary<string, SheetOrigin> Exported { get; }

    /// <summary>By the name of the sheet, those of the workbook as it is now; of <c>ente</c> and <c>piano</c> the fields that have a row.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Columns { get; }

    /// <summary>Null where the workbook was not exported, or says so in a form of another version.</summary>
    public static Origin? In(ImmutableArray<SourceTable> tables)
    {
        if (tables.FirstOrDefault(table => table.Name == PlanWorksheets.Origin) is not { Rows.Length: > 1 } table || Text(table.Rows[0], 3) != OriginWorksheet.Form)
        {
            return null;
        }

        var exported = new Dictionary<string, SheetOrigin>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Skip(2))
        {
            Take(exported, Text(row, 1), Text(row, 2), Text(row, 3));
        }

        return new Origin(table.File, Text(table.Rows[1], 2), exported.ToFrozenDictionary(StringComparer.Ordinal), ColumnsOf(tables));
    }

    /// <summary>The workbook was exported from that plan: of another it says nothing.</summary>
    public bool IsOf(Slug administration, Slug plan) => folder == $"{administration}/{plan}";

    /// <summary>The columns of a sheet that were exported and are gone.</summary>
    public IReadOnlySet<string> Gone(string sheet) => gone.GetValueOrDefault(sheet, FrozenSet<string>.Empty);

    private static string Text(SourceRow row, int column) => row.At(column)?.Cell.Text ?? "";

    private static void Take(Dictionary<string, SheetOrigin> exported, string sheet, string columns, string prints)
    {
        if (!exported.TryGetValue(sheet, out var known))
        {
            exported[sheet] = known = new SheetOrigin([.. columns.Split(OriginWorksheet.Separator, StringSplitOptions.RemoveEmptyEntries)], []);
        }

        for (var at = 0; at + OriginWorksheet.PrintLength <= prints.Length; at += OriginWorksheet.PrintLength)
        {
            var print = prints.AsSpan(at, OriginWorksheet.PrintLength);
            if (Number(print[..(OriginWorksheet.PrintLength / 2)]) is { } key && Number(print[(OriginWorksheet.PrintLength / 2)..]) is { } said)
            {
                known.Prints[key] = said;
            }
        }
    }

    private static ulong? Number(ReadOnlySpan<char> hex) =>
        ulong.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FrozenDictionary<string, FrozenSet<string>> ColumnsOf(ImmutableArray<SourceTable> tables) => tables
        .Select(table => (Table: table, Sheet: PlanWorksheets.Named(table.Name)))
        .Where(pair => pair.Sheet is not null && !pair.Table.Rows.IsEmpty)
        .DistinctBy(pair => pair.Sheet!.Name)
        .ToFrozenDictionary(pair => pair.Sheet!.Name, pair => ColumnsOf(pair.Table, pair.Sheet!).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<string> ColumnsOf(SourceTable table, PlanWorksheet sheet)
    {
        var header = table.Rows[0].Cells;
        if (sheet.Kind != PlanWorksheetKind.Fields)
        {
            return header.Select(cell => cell.Cell.Text);
        }

        var fields = header.FirstOrDefault(cell => string.Equals(cell.Cell.Text, PlanWorksheets.FieldColumn, StringComparison.OrdinalIgnoreCase)).Column;
        return table.Rows.Skip(1).Select(row => row.At(fields)?.Cell.Text).OfType<string>();
    }
}
