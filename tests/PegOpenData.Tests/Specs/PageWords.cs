using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PegOpenData.Tests.Specs;

/// <summary>The words of a page as they are read: what stands in different blocks is parted, what is within a line is not.</summary>
internal static class PageWords
{
    private static readonly string[] Unread = ["script", "style", "template"];

    private static readonly string[] WithinLine = ["a", "abbr", "b", "bdi", "code", "data", "em", "i", "small", "span", "strong", "sub", "sup", "time"];

    public static string Of(string html)
    {
        var words = new StringBuilder();
        Add(new HtmlParser().ParseDocument(html).DocumentElement, words);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(INode node, StringBuilder words)
    {
        var gap = node is IElement element && !WithinLine.Contains(element.LocalName) ? " " : "";
        words.Append(gap).Append(node is IText text ? text.Data : "");
        foreach (var child in node.ChildNodes.Where(child => !Unread.Contains((child as IElement)?.LocalName)))
        {
            Add(child, words);
        }

        words.Append(gap);
    }
}
