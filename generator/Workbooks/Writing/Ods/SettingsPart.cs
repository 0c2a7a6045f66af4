using System.Collections.Immutable;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>How the sheets are shown: with a header that does not scroll.</summary>
internal static class SettingsPart
{
    private const string Frozen = "2";

    public static void Write(XmlWriter xml, ImmutableArray<Worksheet> sheets)
    {
        xml.WriteStartElement("office", "document-settings", Names.Office);
        xml.WriteAttributeString("xmlns", "config", null, Names.Configuration);
        xml.WriteAttributeString("version", Names.Office, "1.2");
        xml.WriteStartElement("settings", Names.Office);
        Start(xml, "config-item-set", "ooo:view-settings");
        Start(xml, "config-item-map-indexed", "Views");
        Start(xml, "config-item-map-entry", null);
        WriteItem(xml, "ViewId", "string", "view1");
        Start(xml, "config-item-map-named", "Tables");
        foreach (var sheet in sheets)
        {
            Start(xml, "config-item-map-entry", OdsText.Clean(sheet.Name));
            WriteItem(xml, "VerticalSplitMode", "short", Frozen);
            WriteItem(xml, "VerticalSplitPosition", "int", "1");
            WriteItem(xml, "ActiveSplitRange", "short", "2");
            WriteItem(xml, "PositionBottom", "int", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static void Start(XmlWriter xml, string element, string? name)
    {
        xml.WriteStartElement(element, Names.Configuration);
        if (name is not null)
        {
            xml.WriteAttributeString("name", Names.Configuration, name);
        }
    }

    private static void WriteItem(XmlWriter xml, string name, string type, string value)
    {
        Start(xml, "config-item", name);
        xml.WriteAttributeString("type", Names.Configuration, type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
