using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>The few styles in use: a header, and cells by what they hold, broken over lines or not, examples or not.</summary>
internal static class StylesPart
{
    /// <summary>The style of a header.</summary>
    public const int Header = 12;

    /// <summary>Number formats by their place: general, text, day as the reader's country writes it.</summary>
    private static readonly string[] Formats = ["0", "49", "14"];

    private const int Wrapped = 3;
    private const int Example = 6;

    /// <summary>The style of a cell, by what it holds.</summary>
    public static int Of(CellKind kind, bool isWrapped, bool isExample) =>
        kind switch { CellKind.Text => 1, CellKind.Date => 2, _ => 0 } + (isWrapped ? Wrapped : 0) + (isExample ? Example : 0);

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Names.Main);
        xml.WriteRaw("""<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>""");
        xml.WriteRaw("""<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>""");
        xml.WriteRaw("""<font><i/><sz val="11"/><color rgb="FF767676"/><name val="Calibri"/><family val="2"/></font></fonts>""");
        xml.WriteRaw("""<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>""");
        xml.WriteRaw("""<fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>""");
        xml.WriteRaw("""<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""");
        xml.WriteRaw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""");
        xml.WriteStartElement("cellXfs", Names.Main);
        xml.WriteAttributeString("count", (Header + 1).ToString(CultureInfo.InvariantCulture));
        for (var style = 0; style < Header; style++)
        {
            WriteFormat(xml, Formats[style % Wrapped], font: style >= Example ? "2" : "0", fill: "0", isWrapped: style % Example >= Wrapped);
        }

        WriteFormat(xml, Formats[1], font: "1", fill: "2", isWrapped: false);
        xml.WriteEndElement();
        xml.WriteRaw("""<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>""");
        xml.WriteEndElement();
    }

    private static void WriteFormat(XmlWriter xml, string format, string font, string fill, bool isWrapped)
    {
        xml.WriteStartElement("xf", Names.Main);
        xml.WriteAttributeString("numFmtId", format);
        xml.WriteAttributeString("fontId", font);
        xml.WriteAttributeString("fillId", fill);
        xml.WriteAttributeString("borderId", "0");
        xml.WriteAttributeString("xfId", "0");
        xml.WriteAttributeString("applyNumberFormat", "1");
        xml.WriteAttributeString("applyFont", "1");
        xml.WriteAttributeString("applyFill", "1");
        xml.WriteAttributeString("applyAlignment", "1");
        xml.WriteStartElement("alignment", Names.Main);
        xml.WriteAttributeString("vertical", "top");
        if (isWrapped)
        {
            xml.WriteAttributeString("wrapText", "1");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
