using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>One sheet: the columns, the header with its comments, the rows as they come, and blank rows that keep the drop-down lists.</summary>
internal sealed class TablePart(XmlWriter xml, Worksheet sheet, Validations lists)
{
    /// <summary>A list belongs to cells, not to a column: blank rows carry it on.</summary>
    private const int RowsToFill = 1_000;

    public void Write()
    {
        xml.WriteStartElement("table", Names.Table);
        xml.WriteAttributeString("name", Names.Table, OdsText.Clean(sheet.Name));
        xml.WriteAttributeString("style-name", Names.Table, sheet.IsHidden ? StylesPart.Hidden : StylesPart.Shown);
        foreach (var column in sheet.Columns)
        {
            xml.WriteStartElement("table-column", Names.Table);
            xml.WriteAttributeString("style-name", Names.Table, StylesPart.OfColumn(column.Width));
            xml.WriteAttributeString("default-cell-style-name", Names.Table, StylesPart.Of(column.Holds, column.IsWrapped, isExample: false));
            xml.WriteEndElement();
        }

        WriteHeader();
        WriteRows();
        WriteBlankRows();
        xml.WriteEndElement();
    }

    private void WriteHeader()
    {
        xml.WriteStartElement("table-row", Names.Table);
        foreach (var column in sheet.Columns)
        {
            xml.WriteStartElement("table-cell", Names.Table);
            xml.WriteAttributeString("style-name", Names.Table, StylesPart.Header);
            xml.WriteAttributeString("value-type", Names.Office, "string");
            WriteComment(column.Comment);
            OdsText.Write(xml, column.Header);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteComment(string? comment)
    {
        if (comment is null)
        {
            return;
        }

        xml.WriteStartElement("annotation", Names.Office);
        xml.WriteAttributeString("width", Names.Drawing, "80mm");
        OdsText.Write(xml, comment);
        xml.WriteEndElement();
    }

    private void WriteRows()
    {
        var row = 0;
        foreach (var cells in sheet.Rows)
        {
            var isExample = row++ < sheet.ExampleRows;
            xml.WriteStartElement("table-row", Names.Table);
            for (var at = 0; at < sheet.Columns.Length; at++)
            {
                Write(at < cells.Count ? cells[at] : Cell.Empty, sheet.Columns[at], isExample);
            }

            xml.WriteEndElement();
        }
    }

    private void Write(Cell cell, WorksheetColumn column, bool isExample)
    {
        xml.WriteStartElement("table-cell", Names.Table);
        if (lists.Of(column) is { } list)
        {
            xml.WriteAttributeString("content-validation-name", Names.Table, list);
        }

        if (cell.Kind != CellKind.Empty)
        {
            xml.WriteAttributeString("style-name", Names.Table, StylesPart.Of(cell.Kind, column.IsWrapped, isExample));
            WriteValue(cell);
        }

        xml.WriteEndElement();
    }

    private void WriteValue(Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Number:
                WriteValue("float", "value", cell.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case CellKind.Boolean:
                WriteValue("boolean", "boolean-value", cell.Boolean ? "true" : "false");
                break;
            case CellKind.Date:
                WriteValue("date", "date-value", cell.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                xml.WriteAttributeString("value-type", Names.Office, "string");
                OdsText.Write(xml, cell.Text);
                break;
        }
    }

    /// <summary>The value, and the same as words for readers that look at nothing else.</summary>
    private void WriteValue(string type, string attribute, string value)
    {
        xml.WriteAttributeString("value-type", Names.Office, type);
        xml.WriteAttributeString(attribute, Names.Office, value);
        xml.WriteElementString("p", Names.Text, value);
    }

    private void WriteBlankRows()
    {
        if (!sheet.Columns.Any(column => lists.Of(column) is not null))
        {
            return;
        }

        xml.WriteStartElement("table-row", Names.Table);
        xml.WriteAttributeString("number-rows-repeated", Names.Table, RowsToFill.ToString(CultureInfo.InvariantCulture));
        foreach (var column in sheet.Columns)
        {
            Write(Cell.Empty, column, isExample: false);
        }

        xml.WriteEndElement();
    }
}
