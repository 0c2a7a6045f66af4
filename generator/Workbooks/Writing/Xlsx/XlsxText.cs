using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>Text in the form of Office Open XML: a character that XML cannot hold is <c>_x0007_</c>, and what only looks like one is guarded.</summary>
internal static partial class XlsxText
{
    public static string Escape(string text)
    {
        var guarded = text.Contains("_x", StringComparison.Ordinal) ? LooksEscaped().Replace(text, "_x005F$0") : text;
        // A reader of XML turns a carriage return into a line feed.
        return XmlText.Replace(guarded, Escape).Replace("\r", "_x000D_", StringComparison.Ordinal);
    }

    private static string Escape(char unit) => string.Create(CultureInfo.InvariantCulture, $"_x{(int)unit:X4}_");

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
