using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>One sheet: the frozen header, the columns, the rows as they come, the drop-down lists.</summary>
internal sealed class SheetPart(XmlWriter xml, Worksheet sheet, ListFormulas lists)
{
    /// <summary>Before it Excel counts a 29 February 1900 that never was.</summary>
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly string[] letters = [.. Enumerable.Range(0, sheet.Columns.Length).Select(CellAddress.Column)];

    public void Write()
    {
        xml.WriteStartElement("worksheet", Names.Main);
        xml.WriteAttributeString("xmlns", "r", null, Names.Relations);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        WriteColumns();
        xml.WriteStartElement("sheetData", Names.Main);
        WriteHeader();
        WriteRows();
        xml.WriteEndElement();
        WriteLists();
        if (CommentParts.Has(sheet))
        {
            xml.WriteStartElement("legacyDrawing", Names.Main);
            xml.WriteAttributeString("r", "id", Names.Relations, CommentParts.DrawingRelation);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        xml.WriteStartElement("cols", Names.Main);
        for (var at = 0; at < sheet.Columns.Length; at++)
        {
            var column = sheet.Columns[at];
            xml.WriteStartElement("col", Names.Main);
            xml.WriteAttributeString("min", Text(at + 1));
            xml.WriteAttributeString("max", Text(at + 1));
            xml.WriteAttributeString("width", Text(column.Width));
            xml.WriteAttributeString("style", Text(StylesPart.Of(column.Holds, column.IsWrapped, isExample: false)));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteHeader()
    {
        xml.WriteStartElement("row", Names.Main);
        xml.WriteAttributeString("r", "1");
        for (var at = 0; at < sheet.Columns.Length; at++)
        {
            WriteText(letters[at] + "1", StylesPart.Header, sheet.Columns[at].Header);
        }

        xml.WriteEndElement();
    }

    private void WriteRows()
    {
        var row = 1;
        foreach (var cells in sheet.Rows)
        {
            row++;
            var number = Text(row);
            var isExample = row - 1 <= sheet.ExampleRows;
            xml.WriteStartElement("row", Names.Main);
            xml.WriteAttributeString("r", number);
            for (var at = 0; at < cells.Count; at++)
            {
                Write(cells[at], letters[at] + number, sheet.Columns[at].IsWrapped, isExample);
            }

            xml.WriteEndElement();
        }
    }

    private void Write(Cell cell, string address, bool isWrapped, bool isExample)
    {
        var style = StylesPart.Of(cell.Kind, isWrapped, isExample);
        switch (cell.Kind)
        {
            case CellKind.Text:
                WriteText(address, style, cell.Text);
                break;
            case CellKind.Number:
                WriteValue(address, style, null, cell.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case CellKind.Boolean:
                WriteValue(address, style, "b", cell.Boolean ? "1" : "0");
                break;
            case CellKind.Date when cell.Date >= FirstSafeDay:
                WriteValue(address, style, null, Text(cell.Date.DayNumber - DayZero));
                break;
            case CellKind.Date:
                WriteText(address, StylesPart.Of(CellKind.Text, isWrapped, isExample), cell.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteValue(string address, int style, string? type, string value)
    {
        StartCell(address, style, type);
        xml.WriteElementString("v", Names.Main, value);
        xml.WriteEndElement();
    }

    private void WriteText(string address, int style, string text)
    {
        StartCell(address, style, "inlineStr");
        xml.WriteStartElement("is", Names.Main);
        xml.WriteStartElement("t", Names.Main);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) || text.Contains('\n', StringComparison.Ordinal))
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        xml.WriteString(XlsxText.Escape(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void StartCell(string address, int style, string? type)
    {
        xml.WriteStartElement("c", Names.Main);
        xml.WriteAttributeString("r", address);
        if (style != 0)
        {
            xml.WriteAttributeString("s", Text(style));
        }

        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }
    }

    private void WriteLists()
    {
        var closed = Enumerable.Range(0, sheet.Columns.Length).Where(at => !sheet.Columns[at].AllowedValues.IsEmpty).ToList();
        if (closed.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations", Names.Main);
        xml.WriteAttributeString("count", Text(closed.Count));
        foreach (var at in closed)
        {
            xml.WriteStartElement("dataValidation", Names.Main);
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", ListWords.Title);
            xml.WriteAttributeString("error", ListWords.Refusal);
            xml.WriteAttributeString("sqref", $"{letters[at]}2:{letters[at]}{WorkbookLimits.Rows}");
            xml.WriteElementString("formula1", Names.Main, XlsxText.Escape(lists.Of(sheet.Columns[at].AllowedValues)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
