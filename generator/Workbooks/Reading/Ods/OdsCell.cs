using System.Globalization;
using System.Text;
using System.Xml;
using PegOpenData.Workbooks.Reading.Formats;

namespace PegOpenData.Workbooks.Reading.Ods;

/// <summary>Reads one cell of an .ods: its value from the attributes, what it shows from its paragraphs.</summary>
internal sealed class OdsCell(XmlReader xml)
{
    private static readonly string[] Unprinted = ["annotation", "shapes", "frame", "g", "custom-shape", "table"];

    /// <summary>The reader stands on the cell and is left on its end; null where it holds nothing.</summary>
    public SheetCell? Read(int column)
    {
        var type = xml.GetAttribute("value-type", OdsReader.Office);
        var value = xml.GetAttribute("value", OdsReader.Office) ?? "";
        var date = xml.GetAttribute("date-value", OdsReader.Office);
        var flag = xml.GetAttribute("boolean-value", OdsReader.Office);
        var words = xml.GetAttribute("string-value", OdsReader.Office);
        var isFormula = xml.GetAttribute("formula", OdsReader.Table) is not null;
        var isError = xml.GetAttribute("value-type", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0") == "error";
        var shown = ReadText();
        if (isFormula && type is null && shown.Length == 0)
        {
            return new SheetCell(column, SheetCellKind.Uncalculated, "", "");
        }

        return type switch
        {
            _ when isError => new SheetCell(column, SheetCellKind.Error, shown, shown),
            "float" or "currency" => Number(column, value, 1, shown),
            "percentage" => Number(column, value, 100, shown),
            "date" when date is not null => Date(column, date, shown),
            "boolean" when flag is not null => new SheetCell(column, SheetCellKind.Boolean, flag, shown.Length > 0 ? shown : flag),
            _ => Words(column, type == "string" ? words ?? shown : shown),
        };
    }

    private static SheetCell? Words(int column, string text) => string.IsNullOrWhiteSpace(text) ? null : SheetCell.OfText(column, text);

    private static SheetCell Number(int column, string value, int times, string shown)
    {
        var plain = CellFormat.General.Cell(column, value, startsIn1904: false);
        var isScaled = decimal.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && times > 1 && Math.Abs(number) < decimal.MaxValue / times;
        var exact = isScaled ? (number * times).ToString("0.############################", CultureInfo.InvariantCulture) : plain.Value;
        return plain with { Value = exact, Shown = shown.Length > 0 ? shown : isScaled ? exact.Replace('.', ',') + "%" : plain.Shown };
    }

    private static SheetCell Date(int column, string date, string shown)
    {
        var day = date.EndsWith("T00:00:00", StringComparison.Ordinal) ? date[..10] : date;
        return new SheetCell(column, SheetCellKind.Date, day, shown.Length > 0 ? shown : day);
    }

    /// <summary>The paragraphs, one a line; comments and drawings are not what the cell shows.</summary>
    private string ReadText()
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var (depth, paragraphs) = (xml.Depth, 0);
        var isMoved = xml.Read();
        while (isMoved && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && Unprinted.Contains(xml.LocalName))
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "p" } && paragraphs++ > 0)
            {
                text.Append('\n');
            }

            Append(text);
            isMoved = xml.Read();
        }

        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                text.Append(xml.Value);
                break;
            case XmlNodeType.Element when xml.LocalName == "s":
                var count = int.TryParse(xml.GetAttribute("c", OdsReader.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 1;
                text.Append(' ', Math.Min(count, 1_000));
                break;
            case XmlNodeType.Element when xml.LocalName == "tab":
                text.Append('\t');
                break;
            case XmlNodeType.Element when xml.LocalName == "line-break":
                text.Append('\n');
                break;
        }
    }
}
