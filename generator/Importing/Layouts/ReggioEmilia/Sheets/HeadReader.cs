using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>
/// Reads the code, the title and the description. The label «Descrizione» stood in the middle of its text on the page, so a part of the text may
/// come before it; or the title again, whole or shortened.
/// </summary>
internal static partial class HeadReader
{
    public static SheetHead Read(ImportContext context, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return new SheetHead(null, null, null);
        }

        tokens[0].Claim(context, LineRole.Record, "schede");
        var texts = Paragraph.Of(tokens.Skip(1).Where(token => token.Kind == TokenKind.Text)).ToList();
        var title = tokens[0].Rest ?? TakeTitle(context, texts);
        return new SheetHead(tokens[0].Code, title, DescriptionOf(context, title, texts));
    }

    private static string? TakeTitle(ImportContext context, List<Paragraph> texts)
    {
        if (texts.Count == 0 || Label().IsMatch(texts[0].Words))
        {
            return null;
        }

        var title = texts[0];
        texts.RemoveAt(0);
        Claim(context, title, LineRole.Record, "schede");
        return title.Words;
    }

    private static string? DescriptionOf(ImportContext context, string? title, List<Paragraph> texts)
    {
        var label = texts.FindIndex(text => Label().IsMatch(text.Words));
        var paragraphs = new List<string>();
        for (var at = 0; at < texts.Count; at++)
        {
            if (at < label && title?.StartsWith(texts[at].Words, StringComparison.OrdinalIgnoreCase) == true)
            {
                Claim(context, texts[at], LineRole.RepeatedHeading, "titolo della scheda");
                continue;
            }

            var text = at == label ? Label().Replace(texts[at].Lines, "").TrimStart() : texts[at].Lines;
            Claim(context, texts[at], text.Length > 0 ? LineRole.Record : LineRole.Heading, text.Length > 0 ? LineLedger.Description : "titolo di sezione");
            if (text.Length > 0)
            {
                paragraphs.Add(text);
            }
        }

        return paragraphs.Count > 0 ? Paragraph.Markdown(paragraphs) : null;
    }

    private static void Claim(ImportContext context, Paragraph paragraph, LineRole role, string what)
    {
        foreach (var token in paragraph.Tokens)
        {
            token.Claim(context, role, what);
        }
    }

    [GeneratedRegex(@"^Descrizione(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
