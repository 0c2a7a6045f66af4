using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Reading.Ods;

/// <summary>Reads one table of an .ods, where equal rows and cells are written once and counted.</summary>
internal sealed class OdsTable(XmlReader xml, CellBudget budget)
{
    private readonly ImmutableArray<SheetRow>.Builder rows = ImmutableArray.CreateBuilder<SheetRow>();
    private readonly ImmutableArray<MergedRange>.Builder merged = ImmutableArray.CreateBuilder<MergedRange>();
    private readonly HashSet<int> hiddenColumns = [];
    private int row = 1;
    private int columns = 1;

    /// <summary>The reader stands on the table; it is left on its end.</summary>
    public SheetContent Read(bool isHidden)
    {
        var name = xml.GetAttribute("name", OdsReader.Table) ?? "";
        var (isEmpty, depth) = (xml.IsEmptyElement, xml.Depth);
        var isMoved = !isEmpty && xml.Read();
        while (isMoved && xml.Depth > depth)
        {
            isMoved = ReadPart();
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

    /// <summary>False at the end of the file; else the reader stands on what follows.</summary>
    private bool ReadPart()
    {
        switch (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == OdsReader.Table ? xml.LocalName : "")
        {
            case "table-column":
                ReadColumn();
                break;
            case "table-row":
                ReadRow();
                break;
            case "table" or "shapes":
                // A table among the drawings is drawn, not counted.
                xml.Skip();
                return !xml.EOF;
        }

        return xml.Read();
    }

    private void ReadColumn()
    {
        var count = Repeated("number-columns-repeated");
        if (xml.GetAttribute("visibility", OdsReader.Table) is "collapse" or "filter")
        {
            hiddenColumns.UnionWith(Enumerable.Range(columns, Math.Min(count, WorkbookLimits.Columns - columns + 1)));
        }

        columns = Math.Min(columns + count, WorkbookLimits.Columns + 1);
    }

    private void ReadRow()
    {
        var count = Repeated("number-rows-repeated");
        var isHidden = xml.GetAttribute("visibility", OdsReader.Table) is "collapse" or "filter";
        var cells = ReadCells();
        for (var at = row; cells.Length > 0 && at < row + count; at++)
        {
            CellBudget.RefuseBeyond(at, cells[^1].Column);
            foreach (var cell in at == row ? [] : cells)
            {
                budget.Spend(cell);
            }

            rows.Add(new SheetRow(at, isHidden, cells));
        }

        row = Math.Min(row + count, WorkbookLimits.Rows + 1);
    }

    private ImmutableArray<SheetCell> ReadCells()
    {
        var cells = ImmutableArray.CreateBuilder<SheetCell>();
        var (isEmpty, depth, column) = (xml.IsEmptyElement, xml.Depth, 1);
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "table-cell" or "covered-table-cell")
            {
                column = ReadCell(column, cells);
            }
        }

        return cells.ToImmutable();
    }

    /// <summary>The column after it.</summary>
    private int ReadCell(int column, ImmutableArray<SheetCell>.Builder cells)
    {
        var count = Repeated("number-columns-repeated");
        AddMerge(column);
        var found = new OdsCell(xml).Read(column);
        for (var at = 0; found is { } cell && at < count; at++)
        {
            CellBudget.RefuseBeyond(row, column + at);
            cells.Add(budget.Shared(cell) with { Column = column + at });
        }

        return Math.Min(column + count, WorkbookLimits.Columns + 1);
    }

    private void AddMerge(int column)
    {
        var (wide, tall) = (Repeated("number-columns-spanned"), Repeated("number-rows-spanned"));
        if ((wide > 1 || tall > 1) && row <= WorkbookLimits.Rows && column <= WorkbookLimits.Columns)
        {
            var range = MergedRange.Between(row, column, row + tall - 1, column + wide - 1);
            budget.Spend(range);
            merged.Add(range);
        }
    }

    private int Repeated(string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, OdsReader.Table), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, WorkbookLimits.Rows)
            : 1;
}
