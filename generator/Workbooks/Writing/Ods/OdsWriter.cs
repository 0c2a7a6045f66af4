using System.Xml;

namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>Writes a workbook of OpenDocument.</summary>
internal static class OdsWriter
{
    private const string Version = "1.2";

    public static void Write(Workbook workbook, Stream output)
    {
        using var archive = new Archive(output);
        // The first part, not compressed: so a program knows the file by its beginning.
        archive.AddStored("mimetype", Names.Type);
        archive.Add("META-INF/manifest.xml", WriteManifest);
        archive.Add("settings.xml", xml => SettingsPart.Write(xml, workbook.Sheets));
        archive.Add("content.xml", xml => WriteContent(xml, workbook));
    }

    private static void WriteManifest(XmlWriter xml)
    {
        xml.WriteStartElement("manifest", "manifest", Names.Manifest);
        xml.WriteAttributeString("version", Names.Manifest, Version);
        foreach (var (path, type) in new[] { ("/", Names.Type), ("content.xml", "text/xml"), ("settings.xml", "text/xml") })
        {
            xml.WriteStartElement("file-entry", Names.Manifest);
            xml.WriteAttributeString("full-path", Names.Manifest, path);
            xml.WriteAttributeString("media-type", Names.Manifest, type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteContent(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("office", "document-content", Names.Office);
        foreach (var (prefix, name) in new[]
        {
            ("table", Names.Table), ("text", Names.Text), ("style", Names.Style), ("number", Names.Number),
            ("fo", Names.Format), ("svg", Names.Drawing), ("of", Names.Formula),
        })
        {
            xml.WriteAttributeString("xmlns", prefix, null, name);
        }

        xml.WriteAttributeString("version", Names.Office, Version);
        var lists = new Validations(workbook);
        StylesPart.Write(xml, workbook);
        xml.WriteStartElement("body", Names.Office);
        xml.WriteStartElement("spreadsheet", Names.Office);
        lists.Write(xml);
        foreach (var sheet in workbook.Sheets)
        {
            new TablePart(xml, sheet, lists).Write();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
