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

    private int last;

    public SheetContent Read(WorksheetPart part, string name, bool isHidden)
    {
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
                merged.Add(range);
                break;
        }
    }

    private void ReadRow(XmlReader xml)
    {
        var number = Number(xml, "r") ?? last + 1;
        if (number <= last)
        {
            budget.Spend(range);
            merged.Add(range);
        }

        last = number;
        var isHidden = PartXml.Flag(xml, "hidden");
        ReadCells(xml);
        if (cells.Count > 0)
        {
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

            if (cell.Read(xml, column) is { } found)
            {
                cells.Add(budget.Shared(read));
            }
        }
    }

    private static int? Number(XmlReader xml, string attribute) =>
        xml.GetAttribute(attribute) is { } text ? int.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) : null;
}
