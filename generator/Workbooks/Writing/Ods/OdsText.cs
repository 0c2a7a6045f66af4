using System.Xml;

namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>Text in the form of OpenDocument: a paragraph a line; runs of blanks and tabs are elements, or a reader would join them.</summary>
internal static class OdsText
{
    /// <summary>OpenDocument has no way to write what XML cannot hold: the sign for a lost character takes its place.</summary>
    public static string Clean(string text) => XmlText.Replace(text, static _ => "\uFFFD");

    public static void Write(XmlWriter xml, string text)
    {
        foreach (var line in Clean(text).ReplaceLineEndings("\n").Split('\n'))
        {
            xml.WriteStartElement("p", Names.Text);
            WriteLine(xml, line);
            xml.WriteEndElement();
        }
    }

    private static void WriteLine(XmlWriter xml, string line)
    {
        if (!NeedsElements(line))
        {
            xml.WriteString(line);
            return;
        }

        for (var at = 0; at < line.Length;)
        {
            var end = line.AsSpan(at).IndexOfAny(' ', '\t') is var next and >= 0 ? at + next : line.Length;
            xml.WriteString(line[at..end]);
            at = end;
            if (at < line.Length)
            {
                at = WriteBlank(xml, line, at);
            }
        }
    }

    /// <summary>A blank at either end, two together, or a tab.</summary>
    private static bool NeedsElements(string line) =>
        line.Length > 0 && (line[0] == ' ' || line[^1] == ' ' || line.Contains('\t', StringComparison.Ordinal) || line.Contains("  ", StringComparison.Ordinal));

    private static int WriteBlank(XmlWriter xml, string line, int at)
    {
        xml.WriteStartElement(line[at] == '\t' ? "tab" : "s", Names.Text);
        xml.WriteEndElement();
        return at + 1;
    }
}
