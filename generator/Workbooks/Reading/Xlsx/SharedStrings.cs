using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

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

        foreach (var item in PackageCall.Elements(part, typeof(SharedStringItem)))
        {
            var text = TextOf(item);
            budget.Spend(text);
            found.Add(text);
        }

        return found;
    }

    /// <summary>Of a shared or an inline text.</summary>
    public static string TextOf(OpenXmlElement item)
    {
        if (item is { FirstChild: Text only } && only.NextSibling() is null)
        {
            return Unescaped(only.Text);
        }

        var text = new StringBuilder();
        foreach (var child in item.ChildElements)
        {
            text.Append(child is Text or Run ? Words(child) : "");
        }

        return Unescaped(text.ToString());
    }

    /// <summary>Signs that XML cannot hold stand as <c>_x000D_</c>.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)Convert.ToUInt16(match.Groups[1].Value, 16)).ToString())
        : text;

    private static string Words(OpenXmlElement element) => element is Run run ? run.Text?.Text ?? "" : ((Text)element).Text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
