using System.Text;
using System.Xml;

namespace PegOpenData.Workbooks.Writing;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text with each UTF-16 unit that XML cannot hold (a control character, half of a pair) replaced.</summary>
    public static string Replace(string text, Func<char, string> replacement)
    {
        var first = FirstUnfit(text, 0);
        if (first < 0)
        {
            return text;
        }

        var fit = new StringBuilder();
        var from = 0;
        for (var at = first; at >= 0; at = FirstUnfit(text, from))
        {
            fit.Append(text, from, at - from).Append(replacement(text[at]));
            from = at + 1;
        }

        return fit.Append(text, from, text.Length - from).ToString();
    }

    private static int FirstUnfit(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                continue;
            }

            if (at + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
