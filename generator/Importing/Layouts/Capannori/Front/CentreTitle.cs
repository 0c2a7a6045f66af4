using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Front;

/// <summary>Code and name of a settore (<c>S…</c>) or an ufficio (<c>U…</c>), as the index and the headings print them.</summary>
/// <param name="Name">May hold « - » itself.</param>
internal sealed partial record CentreTitle(string Code, string Name)
{
    public bool IsSettore => Code[0] == 'S';

    /// <summary>The heading that a line is, or null: a heading stands alone on its line or in the first cell of a row.</summary>
    public static CentreTitle? Of(SourceLine line) => line.IsOneCell ? Parse(PrintedCell.KeyOf(line)) : null;

    public static CentreTitle? Parse(string text) =>
        Shape().Match(text) is { Success: true } match ? new CentreTitle(match.Groups["code"].Value, match.Groups["name"].Value) : null;

    [GeneratedRegex("^(?<code>[SU][A-Z]{3,}) - (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
