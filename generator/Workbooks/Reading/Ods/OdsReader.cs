using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace PegOpenData.Workbooks.Reading.Ods;

/// <summary>Reads an inspected .ods: its content.xml from one end to the other.</summary>
internal static class OdsReader
{
    internal const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    internal const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    internal const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    internal const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    public static ImmutableArray<SheetContent> Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var content = archive.GetEntry("content.xml")!.Open();
        using var xml = XmlReader.Create(content, Safe);
        var hiddenStyles = HiddenStyles(xml);
        var sheets = ImmutableArray.CreateBuilder<SheetContent>();
        var budget = new CellBudget();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table", NamespaceURI: Table })
            {
                var isHidden = hiddenStyles.Contains(xml.GetAttribute("style-name", Table) ?? "");
                sheets.Add(new OdsTable(xml, budget).Read(isHidden));
            }
        }

        return sheets.ToImmutable();
    }

    /// <summary>The styles of sheets out of sight; the reader is left where the sheets begin.</summary>
    private static HashSet<string> HiddenStyles(XmlReader xml)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var style = "";
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "spreadsheet", NamespaceURI: Office })
            {
                return hidden;
            }

            style = xml is { NodeType: XmlNodeType.Element, LocalName: "style" } ? xml.GetAttribute("name", Style) ?? "" : style;
            if (xml.LocalName == "table-properties" && xml.GetAttribute("display", Table) == "false")
            {
                hidden.Add(style);
            }
        }

        throw UnreadableWorkbookException.Damaged("è un documento OpenDocument, ma non un foglio di calcolo");
    }
}
