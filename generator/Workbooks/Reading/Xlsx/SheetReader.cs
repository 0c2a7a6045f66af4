using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Reads one sheet, a row at a time.</summary>
internal sealed class SheetReader(IReadOnlyList<string> strings, CellFormats formats, bool startsIn1904, CellBudget budget)
{
    private readonly ImmutableArray<SheetRow>.Builder rows = ImmutableArray.CreateBuilder<SheetRow>();
    private readonly ImmutableArray<MergedRange>.Builder merged = ImmutableArray.CreateBuilder<MergedRange>();
    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<SheetCell> cells = [];

    public SheetContent Read(WorksheetPart part, string name, bool isHidden)
    {
        var number = 0;
        foreach (var element in PackageCall.Elements(part, typeof(Row), typeof(Column), typeof(MergeCell)))
        {
            switch (element)
            {
                case Row row:
                    number = Add(row, number);
                    break;
                case Column columns:
                    AddHidden(columns);
                    break;
                case MergeCell { Reference.Value: { } range }:
                    AddMerged(range);
                    break;
            }
        }

        return new SheetContent
        {
            Name = name,
            IsHidden = isHidden,
            Rows = rows.ToImmutable(),
            Merged = merged.ToImmutable(),
            HiddenColumns = hiddenColumns.ToFrozenSet(),
        };
    }

    private void AddHidden(Column columns)
    {
        if (columns.Hidden?.Value == true)
        {
            var first = Math.Clamp(columns.Min?.Value ?? 1, 1, WorkbookLimits.Columns);
            var last = Math.Clamp(columns.Max?.Value ?? first, first, WorkbookLimits.Columns);
            hiddenColumns.UnionWith(Enumerable.Range((int)first, (int)(last - first) + 1));
        }
    }

    private void AddMerged(string address)
    {
        if (CellLetters.Range(address) is { } range)
        {
            budget.Spend(range);
            merged.Add(range);
        }
    }

    private int Add(Row row, int previous)
    {
        var number = row.RowIndex?.Value is { } index ? (int)Math.Min(index, int.MaxValue) : previous + 1;
        if (number <= previous)
        {
            throw UnreadableWorkbookException.Damaged("un suo foglio ha righe ripetute o fuori posto");
        }

        ReadCells(row);
        if (cells.Count > 0)
        {
            CellBudget.RefuseBeyond(number, cells[^1].Column);
            rows.Add(new SheetRow(number, row.Hidden?.Value ?? false, [.. cells]));
        }

        return number;
    }

    private void ReadCells(Row row)
    {
        cells.Clear();
        var column = 0;
        foreach (var cell in row.Elements<XlsxCell>())
        {
            var previous = column;
            column = cell.CellReference?.Value is { } address ? CellLetters.ColumnOf(address) : column + 1;
            if (column <= previous)
            {
                throw UnreadableWorkbookException.Damaged("un suo foglio ha celle ripetute o fuori posto");
            }

            if (Read(cell, column) is { } found)
            {
                cells.Add(budget.Shared(found));
            }
        }
    }

    /// <summary>Null for a cell with nothing in it.</summary>
    private SheetCell? Read(XlsxCell cell, int column)
    {
        if (cell.CellFormula is not null && cell.CellValue is null && cell.InlineString is null)
        {
            return new SheetCell(column, SheetCellKind.Uncalculated, "", "");
        }

        var found = cell.InlineString is { } words
            ? SheetCell.OfText(column, SharedStrings.TextOf(words))
            : Read(cell, column, cell.CellValue?.Text ?? "");
        return string.IsNullOrWhiteSpace(found.Shown) ? null : found;
    }

    private SheetCell Read(XlsxCell cell, int column, string value) => cell.DataType?.Value switch
    {
        _ when value.Length == 0 => default,
        CellValues.SharedString => SheetCell.OfText(column, Shared(value)),
        CellValues.String => SheetCell.OfText(column, SharedStrings.Unescaped(value)),
        CellValues.Boolean => IsTrue(value) ? new SheetCell(column, SheetCellKind.Boolean, "true", "VERO") : new SheetCell(column, SheetCellKind.Boolean, "false", "FALSO"),
        CellValues.Error => new SheetCell(column, SheetCellKind.Error, value, value),
        CellValues.Date => new SheetCell(column, SheetCellKind.Date, value, value),
        _ => formats[cell.StyleIndex?.Value ?? 0].Cell(column, value, startsIn1904),
    };

    private static bool IsTrue(string value) => value is "1" or "true" or "TRUE";

    private string Shared(string index) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count
        ? strings[at]
        : throw UnreadableWorkbookException.Damaged("una cella rimanda a un testo mancante");
}
