using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>The texts that cells share, in plain words: colours and fonts within a text are gone, so are the readings of Asian signs.</summary>
internal static partial class SharedStrings
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part, CellBudget budget)
    {
        var found = new List<string>();
        if (part is null)
        {
            return found;
        }

        using var xml = PartXml.Open(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si", Depth: 1 })
            {
                var text = TextOf(xml);
                budget.Spend(text);
                found.Add(text);
            }
        }

        return found;
    }

    /// <summary>Of a shared or an inline text: the reader stands on it, and is left on its end.</summary>
    public static string TextOf(XmlReader xml)
    {
        var text = default(JoinedText);
        var depth = xml.Depth;
        var isRun = false;
        for (var isOpen = !xml.IsEmptyElement; isOpen && xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            isRun = xml.Depth == depth + 1 ? xml.LocalName == "r" : isRun;
            if (xml.LocalName == "t" && (xml.Depth == depth + 1 || (isRun && xml.Depth == depth + 2)))
            {
                text.Add(PartXml.Text(xml));
            }
        }

        return Unescaped(text.ToString());
    }

    /// <summary>Signs that XML cannot hold stand as <c>_x000D_</c>.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)Convert.ToUInt16(match.Groups[1].Value, 16)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
