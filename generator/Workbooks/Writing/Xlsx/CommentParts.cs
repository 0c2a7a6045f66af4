using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>The comments of the headers: their words in one part, the boxes that show them in another, as Excel still wants.</summary>
internal static class CommentParts
{
    public const string DrawingRelation = "rId1";

    private const int LineLength = 50;

    public static bool Has(Worksheet sheet) => sheet.Columns.Any(column => column.Comment is not null);

    public static void WriteRelations(XmlWriter xml, int number) =>
        PackageParts.WriteRelations(xml, [("vmlDrawing", $"../drawings/vmlDrawing{number}.vml"), ("comments", $"../comments{number}.xml")]);

    public static void WriteComments(XmlWriter xml, Worksheet sheet)
    {
        xml.WriteStartElement("comments", Names.Main);
        xml.WriteRaw("<authors><author>PegOpenData</author></authors>");
        xml.WriteStartElement("commentList", Names.Main);
        foreach (var (at, comment) in Of(sheet))
        {
            xml.WriteStartElement("comment", Names.Main);
            xml.WriteAttributeString("ref", CellAddress.Of(1, at));
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text", Names.Main);
            xml.WriteStartElement("t", Names.Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XlsxText.Escape(comment));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <param name="number">Of the sheet: the boxes of a sheet have a thousand numbers of their own.</param>
    public static void WriteDrawing(XmlWriter xml, Worksheet sheet, int number)
    {
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Names.Vml);
        xml.WriteAttributeString("xmlns", "o", null, Names.Office);
        xml.WriteAttributeString("xmlns", "x", null, Names.Excel);
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{number}"/></o:shapelayout>"""));
        xml.WriteRaw("""<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">""");
        xml.WriteRaw("""<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""");
        foreach (var (at, comment) in Of(sheet))
        {
            xml.WriteRaw(Box((number * 1024) + at + 1, at, comment));
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(int At, string Comment)> Of(Worksheet sheet) =>
        sheet.Columns.Select((column, at) => (at, column.Comment)).Where(pair => pair.Comment is not null)!;

    /// <summary>Four columns wide, below the header, as tall as its words.</summary>
    private static string Box(int id, int column, string comment)
    {
        var lines = comment.Split('\n').Sum(line => 1 + (line.Length / LineLength));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <v:shape id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 10, 0, 5, {column + 4}, 10, {lines + 2}, 0</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>
            """);
    }
}
