using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>Text on lines one under the other.</summary>
internal sealed partial record Paragraph(ImmutableArray<Token> Tokens)
{
    /// <summary>As one line: how a long title is broken says nothing.</summary>
    public string Words => string.Join(' ', Tokens.Select(token => token.Words));

    /// <summary>Two blanks at the end of a line keep the break that was printed there.</summary>
    public string Lines => string.Join('\n', Tokens.Select((token, at) => token.Words + (at < Tokens.Length - 1 && BreaksAfter(token) ? "  " : "")));

    public static IReadOnlyList<Paragraph> Of(IEnumerable<Token> tokens)
    {
        var paragraphs = new List<List<Token>>();
        foreach (var token in tokens)
        {
            if (paragraphs.Count > 0 && paragraphs[^1][^1].Line.Number >= token.Line.Number - 1)
            {
                paragraphs[^1].Add(token);
            }
            else
            {
                paragraphs.Add([token]);
            }
        }

        return [.. paragraphs.Select(tokensOfOne => new Paragraph([.. tokensOfOne]))];
    }

    /// <summary>The paragraphs as Markdown; a sentence that a page break cut in two is one again.</summary>
    public static string Markdown(IEnumerable<string> paragraphs)
    {
        var whole = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            if (whole.Count > 0 && char.IsLower(paragraph[0]) && (CutText.AnnouncesMore(whole[^1]) || Unfinished().IsMatch(whole[^1])))
            {
                whole[^1] += $" {paragraph}";
            }
            else
            {
                whole.Add(paragraph);
            }
        }

        return MarkdownText.FromParagraphs(whole);
    }

    private static bool BreaksAfter(Token token) => token.Line.Text.EndsWith("  ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:,|\s[aeio])$", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();
}
