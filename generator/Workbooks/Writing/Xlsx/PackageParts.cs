using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>The parts that say which other parts there are.</summary>
internal static class PackageParts
{
    public static void WriteContentTypes(XmlWriter xml, ImmutableArray<Worksheet> sheets)
    {
        xml.WriteStartElement("Types", Names.ContentTypes);
        Default(xml, "rels", Names.RelationsType);
        Default(xml, "xml", "application/xml");
        Default(xml, "vml", Names.VmlType);
        Override(xml, "workbook", Names.WorkbookType);
        Override(xml, "styles", Names.StylesType);
        for (var at = 0; at < sheets.Length; at++)
        {
            Override(xml, $"worksheets/sheet{at + 1}", Names.SheetType);
            if (CommentParts.Has(sheets[at]))
            {
                Override(xml, $"comments{at + 1}", Names.CommentsType);
            }
        }

        xml.WriteEndElement();
    }

    public static void WriteRootRelations(XmlWriter xml) => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]);

    public static void WriteWorkbookRelations(XmlWriter xml, int sheets) => WriteRelations(
        xml, [.. Enumerable.Range(1, sheets).Select(number => ("worksheet", $"worksheets/sheet{number}.xml")), ("styles", "styles.xml")]);

    /// <param name="relations">The kind and the part of each; the first is <c>rId1</c>.</param>
    public static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Kind, string Part)> relations)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelations);
        for (var at = 0; at < relations.Count; at++)
        {
            xml.WriteStartElement("Relationship", Names.PackageRelations);
            xml.WriteAttributeString("Id", $"rId{at + 1}");
            xml.WriteAttributeString("Type", $"{Names.Relations}/{relations[at].Kind}");
            xml.WriteAttributeString("Target", relations[at].Part);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteWorkbook(XmlWriter xml, ImmutableArray<Worksheet> sheets)
    {
        xml.WriteStartElement("workbook", Names.Main);
        xml.WriteAttributeString("xmlns", "r", null, Names.Relations);
        xml.WriteStartElement("sheets", Names.Main);
        for (var at = 0; at < sheets.Length; at++)
        {
            xml.WriteStartElement("sheet", Names.Main);
            xml.WriteAttributeString("name", XlsxText.Escape(sheets[at].Name));
            xml.WriteAttributeString("sheetId", (at + 1).ToString(CultureInfo.InvariantCulture));
            if (sheets[at].IsHidden)
            {
                xml.WriteAttributeString("state", sheets[at].IsInternal ? "veryHidden" : "hidden");
            }

            xml.WriteAttributeString("r", "id", Names.Relations, $"rId{at + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default", Names.ContentTypes);
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override", Names.ContentTypes);
        xml.WriteAttributeString("PartName", $"/xl/{part}.xml");
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
