using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Reads one sheet, a row at a time.</summary>
internal sealed class SheetReader(XlsxCell cell, CellBudget budget)
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
        using var xml = PartXml.Open(part);
        xml.MoveToContent();
        var space = xml.NamespaceURI;
        while (xml.Read())
        {
            // Extensions have their own elements, some by the same names.
            if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == space)
            {
                Take(xml);
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

    private void Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "row":
                ReadRow(xml);
                break;
            case "col" when PartXml.Flag(xml, "hidden"):
                var first = Math.Clamp(Number(xml, "min") ?? 1, 1, WorkbookLimits.Columns);
                var end = Math.Clamp(Number(xml, "max") ?? first, first, WorkbookLimits.Columns);
                hiddenColumns.UnionWith(Enumerable.Range(first, end - first + 1));
                break;
            case "mergeCell" when CellLetters.Range(xml.GetAttribute("ref") ?? "") is { } range:
                budget.Spend(range);
                merged.Add(range);
                break;
        }
    }

    private void ReadRow(XmlReader xml)
    {
        var number = Number(xml, "r") ?? row + 1;
        if (number <= row)
        {
            throw UnreadableWorkbookException.Damaged($"nel foglio «{sheet}» la riga {number} è ripetuta o fuori posto");
        }

        row = number;
        var isHidden = PartXml.Flag(xml, "hidden");
        ReadCells(xml);
        if (cells.Count > 0)
        {
            CellBudget.RefuseBeyond(number, cells[^1].Column);
            rows.Add(new SheetRow(number, isHidden, [.. cells]));
        }
    }

    private void ReadCells(XmlReader xml)
    {
        cells.Clear();
        var column = 0;
        var depth = xml.Depth;
        for (var isOpen = !xml.IsEmptyElement; isOpen && xml.Read() && xml.Depth > depth;)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" } || xml.Depth != depth + 1)
            {
                continue;
            }

            var previous = column;
            column = xml.GetAttribute("r") is { } address ? CellLetters.ColumnOf(address) : column + 1;
            if (column <= previous)
            {
                throw UnreadableWorkbookException.Damaged($"nel foglio «{sheet}» la riga {row} ha celle ripetute o fuori posto");
            }

            if (cell.Read(xml, new CellPlace(sheet, row, column)) is { } found)
            {
                cells.Add(budget.Shared(found));
            }
        }
    }

    /// <summary>A number too large for a sheet is larger than any row: what it means is refused where it is used.</summary>
    private static int? Number(XmlReader xml, string attribute) => xml.GetAttribute(attribute) is { } text
        ? (int)Math.Min(uint.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture), int.MaxValue)
        : null;
}
