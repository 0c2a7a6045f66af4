using System.Globalization;
using System.Text;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>Words of the data as Markdown that shows them as they are: no mark, tag, link or mention comes alive, no table breaks.</summary>
internal static class PlainMarkdown
{
    private const string Marks = "&<>|*_`[]\\@#~";

    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            _ = IsMark(letter) || text.AsSpan(at).StartsWith("://") ? written.Append(CultureInfo.InvariantCulture, $"&#{(int)letter};")
                : written.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        }

        return written.ToString();
    }

    private static bool IsMark(char letter) => Marks.Contains(letter, StringComparison.Ordinal);
}
