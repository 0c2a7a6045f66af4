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
    private string sheet = "";
    private int row;

    public SheetContent Read(WorksheetPart part, string name, bool isHidden)
    {
        sheet = name;
        foreach (var element in PackageCall.Elements(part, typeof(Row), typeof(Column), typeof(MergeCell)))
        {
            switch (element)
            {
                case Row found:
                    Add(found);
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

    private void Add(Row found)
    {
        var number = found.RowIndex?.Value is { } index ? (int)Math.Min(index, int.MaxValue) : row + 1;
        if (number <= row)
        {
            throw UnreadableWorkbookException.Damaged($"nel foglio «{sheet}» la riga {number} è ripetuta o fuori posto");
        }

        row = number;
        ReadCells(found);
        if (cells.Count > 0)
        {
            CellBudget.RefuseBeyond(number, cells[^1].Column);
            rows.Add(new SheetRow(number, found.Hidden?.Value ?? false, [.. cells]));
        }
    }

    private void ReadCells(Row found)
    {
        cells.Clear();
        var column = 0;
        foreach (var cell in found.Elements<XlsxCell>())
        {
            var previous = column;
            column = cell.CellReference?.Value is { } address ? CellLetters.ColumnOf(address) : column + 1;
            if (column <= previous)
            {
                throw UnreadableWorkbookException.Damaged($"nel foglio «{sheet}» la riga {row} ha celle ripetute o fuori posto");
            }

            if (Read(cell, column) is { } read)
            {
                cells.Add(budget.Shared(read));
            }
        }
    }

    /// <summary>Null for a cell with nothing in it.</summary>
    private SheetCell? Read(XlsxCell cell, int column)
    {
        if (IsUncalculated(cell))
        {
            return new SheetCell(column, SheetCellKind.Uncalculated, "", "");
        }

        var found = cell.InlineString is { } words
            ? SheetCell.OfText(column, SharedStrings.TextOf(words))
            : Read(cell, column, cell.CellValue?.Text ?? "");
        return string.IsNullOrWhiteSpace(found.Shown) ? null : found;
    }

    /// <summary>A formula may well give a text with nothing in it; a number it must give.</summary>
    private static bool IsUncalculated(XlsxCell cell) => cell is { CellFormula: not null, InlineString: null }
        && (cell.CellValue is null || (cell.CellValue.Text.Length == 0 && cell.DataType?.Value is not CellValues.String));

    private SheetCell Read(XlsxCell cell, int column, string value) => cell.DataType?.Value switch
    {
        _ when value.Length == 0 => default,
        CellValues.SharedString => SheetCell.OfText(column, Shared(value, column)),
        CellValues.String => SheetCell.OfText(column, SharedStrings.Unescaped(value)),
        CellValues.Boolean => IsTrue(value) ? new SheetCell(column, SheetCellKind.Boolean, "true", "VERO") : new SheetCell(column, SheetCellKind.Boolean, "false", "FALSO"),
        CellValues.Error => new SheetCell(column, SheetCellKind.Error, value, value),
        CellValues.Date => new SheetCell(column, SheetCellKind.Date, value, value),
        _ => formats[cell.StyleIndex?.Value ?? 0].Cell(column, value, startsIn1904),
    };

    private static bool IsTrue(string value) => value is "1" or "true" or "TRUE";

    private string Shared(string index, int column) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count
        ? strings[at]
        : throw UnreadableWorkbookException.Damaged($"nel foglio «{sheet}» la cella {CellAddress.Of(row, column - 1)} rimanda a un testo mancante");
}
