using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>The cell of the objective: which number it has in the Piano degli Obiettivi and by which act, in dozens of spellings, and its title.</summary>
/// <param name="Reference">Word for word, as far as the title.</param>
/// <param name="Act">Null where number and day of the decree cannot both be read.</param>
internal sealed partial record ObjectiveCell(string Number, string Reference, string Title, Act? Act)
{
    /// <summary>The parts, or null where the cell does not begin with the number of an objective, or has no title.</summary>
    public static ObjectiveCell? Read(string cell)
    {
        var text = string.Join(' ', Markup.Paragraphs(cell));
        var match = Shape().Match(text);
        return match.Success && match.Length < text.Length
            ? new ObjectiveCell(match.Groups["number"].Value, match.Value.Trim(), text[match.Length..], ActOf(match))
            : null;
    }

    private static Act? ActOf(Match match)
    {
        var date = ItalianDate.Read(match.Groups["date"].Value.Replace('.', '/'));
        return date is null || !match.Groups["act"].Success ? null : new Act
        {
            Kind = "decreto sindacale",
            Number = match.Groups["act"].Value,
            Date = date,
        };
    }

    [GeneratedRegex(
        """
        ^(?:Obiettivo\s*\.\s*)?Obiettiv[oi]\s*(?:n[.°]?\s*)?(?<number>[0-9]+)\s*
        (?:(?:del\s*)?P[.:]*(?:d[.:]*)?O[.:]*(?!\p{L})\s*)?   # P.d.O.
        (?:(?:del\s*)?20[0-9]{2}(?:[0-9](?=\s))?(?:\s*[-/.]?\s*20[0-9]{2}(?:[0-9](?=\s))?)?[\s.]*)?   # 2021/2023
        (?:(?:del\s*)?decreto\s*
            (?:Sindacale\s*(?:n\.?\s*(?<act>[0-9]+)\s*)?
                (?:del\s*(?<date>[0-9]{1,2}[./]+[0-9]{1,2}[./]*\s*(?:[0-9]{4}|[0-9]{2})))?)?)?
        [\s.,]*(?:Den\ ?ominazione\s*[:_]?\s*)?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
