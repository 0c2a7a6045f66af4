using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Reads the large parts of an inspected package as plain XML: the library makes an object of every element, which a large sheet cannot afford.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, CloseInput = true };

    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(PackageCall.Of(() => part.GetStream(FileMode.Open, FileAccess.Read)), Safe);

    /// <summary>The words of an element: the reader stands on it, and is left on its end.</summary>
    public static string Text(XmlReader xml)
    {
        var text = default(JoinedText);
        var depth = xml.Depth;
        for (var isOpen = !xml.IsEmptyElement; isOpen && xml.Read() && xml.Depth > depth;)
        {
            text.Add(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>False where the attribute is missing.</summary>
    public static bool Flag(XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";
}
