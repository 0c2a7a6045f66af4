using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>
/// Turns a cell that kept its HTML into Markdown with the same words. Only the tags that documents were seen to hold are known, and anything
/// else is text; where printed lists number or mark their items themselves, that mark stays the only one.
/// </summary>
public sealed partial class HtmlText
{
    private readonly List<TextBlock> blocks = [];
    private readonly StringBuilder inline = new();
    private int depth;
    private bool isItem;

    private HtmlText()
    {
    }

    /// <param name="parts">Pieces of one text that page breaks parted, perhaps within a sentence or a word.</param>
    public static string ToMarkdown(params IEnumerable<string> parts)
    {
        var whole = new List<TextBlock>();
        foreach (var part in parts)
        {
            var html = new HtmlText();
            html.Read(part);
            Append(whole, html.blocks);
        }

        return string.Concat(whole.Select((block, at) => at == 0 ? block.Text : Separator(whole[at - 1], block) + block.Text));
    }

    private void Read(string part)
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(part))
        {
            inline.Append(part, at, tag.Index - at);
            at = tag.Index + tag.Length;
            Read(tag.Groups["name"].Value, isEnd: tag.Groups["end"].Length > 0);
        }

        inline.Append(part, at, part.Length - at);
        Flush();
    }

    private void Read(string tag, bool isEnd)
    {
        if (tag is "b")
        {
            inline.Append(TextBlock.BoldMark);
            return;
        }

        if (tag is "sup")
        {
            return;
        }

        Flush();
        depth = Math.Max(0, depth + (tag is "p" or "li" ? 0 : isEnd ? -1 : 1));
        isItem = (isItem && tag == "p") || (tag == "li" && !isEnd);
    }

    /// <summary>What a paragraph or an item of a list holds; a long run of blanks is a line break that was lost.</summary>
    private void Flush()
    {
        var text = WebUtility.HtmlDecode(inline.ToString());
        inline.Clear();
        foreach (var line in LostBreak().Split(text).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            blocks.Add(TextBlock.Of(line, isItem ? depth : 0));
            isItem = false;
        }
    }

    /// <summary>A sentence that a page break cut goes on, even within a word after an apostrophe.</summary>
    private static void Append(List<TextBlock> whole, List<TextBlock> part)
    {
        if (whole.Count > 0 && part.Count > 0 && whole[^1].GoesOnIn(part[0]))
        {
            var glue = whole[^1].Text.EndsWith('\'') || whole[^1].Text.EndsWith('’') ? "" : " ";
            whole[^1] = whole[^1] with { Text = whole[^1].Text + glue + part[0].Text };
            part = part[1..];
        }

        whole.AddRange(part);
    }

    private static string Separator(TextBlock above, TextBlock below) => above.IsListItem && below.IsListItem ? "\n" : "\n\n";

    [GeneratedRegex("<(?<end>/?)(?<name>p|b|ul|ol|li|sup)(?: style=\"[^\"<>]*\")?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(" {10,}", RegexOptions.CultureInvariant)]
    private static partial Regex LostBreak();
}
