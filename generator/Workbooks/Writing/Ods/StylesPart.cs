using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>The styles of the columns and of the cells: a header, and cells by what they hold, broken over lines or not, examples or not.</summary>
internal static class StylesPart
{
    public const string Header = "intestazione";
    public const string Hidden = "nascosto";
    public const string Shown = "visibile";

    private const string TextFormat = "testo";
    private const string DateFormat = "giorno";

    /// <summary>Millimetres that a character takes.</summary>
    private const decimal Character = 2.2m;

    private static readonly CellKind[] Kinds = [CellKind.Empty, CellKind.Text, CellKind.Date];

    public static string OfColumn(int width) => string.Create(CultureInfo.InvariantCulture, $"col{width}");

    /// <summary>The style of a cell, by what it holds. <c>ce1</c> and on: LibreOffice ends without saving where a name has one letter.</summary>
    public static string Of(CellKind kind, bool isWrapped, bool isExample) =>
        "ce" + (kind switch { CellKind.Text => "1", CellKind.Date => "2", _ => "3" }) + (isWrapped ? "1" : "0") + (isExample ? "1" : "0");

    public static void Write(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("automatic-styles", Names.Office);
        xml.WriteRaw($"""<number:text-style style:name="{TextFormat}"><number:text-content/></number:text-style>""");
        xml.WriteRaw($"""<number:date-style style:name="{DateFormat}" number:automatic-order="true"><number:day number:style="long"/><number:text>/</number:text>""");
        xml.WriteRaw("""<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>""");
        xml.WriteRaw($"""<style:style style:name="{Shown}" style:family="table"><style:table-properties table:display="true"/></style:style>""");
        xml.WriteRaw($"""<style:style style:name="{Hidden}" style:family="table"><style:table-properties table:display="false"/></style:style>""");
        foreach (var width in workbook.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Width).Distinct().Order())
        {
            xml.WriteRaw(string.Create(
                CultureInfo.InvariantCulture,
                $"""<style:style style:name="{OfColumn(width)}" style:family="table-column"><style:table-column-properties style:column-width="{width * Character}mm"/></style:style>"""));
        }

        xml.WriteRaw($"""<style:style style:name="{Header}" style:family="table-cell" style:data-style-name="{TextFormat}"><style:table-cell-properties fo:background-color="#e6ecf2" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style>""");
        foreach (var kind in Kinds)
        {
            WriteCell(xml, kind, isWrapped: false, isExample: false);
            WriteCell(xml, kind, isWrapped: true, isExample: false);
            WriteCell(xml, kind, isWrapped: false, isExample: true);
            WriteCell(xml, kind, isWrapped: true, isExample: true);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, CellKind kind, bool isWrapped, bool isExample)
    {
        var format = kind switch { CellKind.Text => TextFormat, CellKind.Date => DateFormat, _ => null };
        xml.WriteStartElement("style", Names.Style);
        xml.WriteAttributeString("name", Names.Style, Of(kind, isWrapped, isExample));
        xml.WriteAttributeString("family", Names.Style, "table-cell");
        if (format is not null)
        {
            xml.WriteAttributeString("data-style-name", Names.Style, format);
        }

        xml.WriteRaw($"""<style:table-cell-properties style:vertical-align="top"{(isWrapped ? " fo:wrap-option=\"wrap\"" : "")}/>""");
        xml.WriteRaw(isExample ? """<style:text-properties fo:color="#767676" fo:font-style="italic"/>""" : "");
        xml.WriteEndElement();
    }
}
