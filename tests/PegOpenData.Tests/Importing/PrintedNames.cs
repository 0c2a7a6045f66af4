using System.Text.RegularExpressions;

namespace PegOpenData.Tests.Importing;

/// <summary>
/// The names of persons that the real documents print, read by the shape of their rows alone, without the importers: so that none is written in
/// a test, and that the importers are not held against themselves.
/// </summary>
internal static partial class PrintedNames
{
    private static readonly string[] Roles =
        ["Dirigente", "Posizione Organizzativa", "Dipendente a tempo", "Collaborazione coordinata", "Personale in Comando"];

    /// <summary>In tables of staff, once a row.</summary>
    public static IReadOnlyList<string> StaffOf(SeedImport seed) => [.. seed.Lines.SelectMany(line => StaffIn(Cells(line)))];

    /// <summary>Of those who answer for an office, once a print.</summary>
    public static IReadOnlyList<string> HeadsOf(SeedImport seed) => [.. seed.Lines.SelectMany(line => HeadsIn(Cells(line)))];

    /// <summary>Each of all the documents once, as its words in capitals; a single word is as often the name of a street.</summary>
    public static IReadOnlyList<string[]> All() =>
    [
        .. Seeds.All.SelectMany(seed => StaffOf(seed).Concat(HeadsOf(seed))).Select(Words).Where(words => words.Length > 1)
            .DistinctBy(words => string.Join(' ', words)),
    ];

    /// <summary>Those of the names that stand in a text, whichever of surname and name stands first.</summary>
    public static IReadOnlyList<string> In(string text, IEnumerable<string> names)
    {
        var words = $" {string.Join(' ', Words(text))} ";
        return [.. names.Distinct().Where(name => Orders(Words(name)).Any(order => words.Contains($" {string.Join(' ', order)} ", StringComparison.Ordinal)))];
    }

    /// <summary>The words of a name turned at each of them.</summary>
    public static IEnumerable<string[]> Orders(string[] words) =>
        Enumerable.Range(0, words.Length).Select(first => (string[])[.. words[first..], .. words[..first]]);

    public static string[] Words(string text) => [.. Word().Matches(text).Select(word => word.Value.ToUpperInvariant())];

    private static string[] Cells(string line) => Markup().Replace(line, "").Split('\t');

    private static IEnumerable<string> StaffIn(string[] cells) => cells switch
    {
        [var person, var role, _] when Roles.Any(known => role.StartsWith(known, StringComparison.Ordinal)) => [person],
        [var person, var category, _, _, _] when category.StartsWith("Categoria ", StringComparison.Ordinal) => [person],
        [_, var weight, _, _, _, var person, _, _] when weight.Contains(',', StringComparison.Ordinal) => [person],
        _ => [],
    };

    private static IEnumerable<string> HeadsIn(string[] cells) => cells switch
    {
        ["Responsabile settore", ..] => cells.Where(cell => cell.Length > 0 && !cell.StartsWith("Responsabile", StringComparison.Ordinal)),
        [_, _, _, _, var head] when head.StartsWith("Responsabile ", StringComparison.Ordinal) => [head["Responsabile ".Length..]],
        [var only] when only.StartsWith("Dirigente: ", StringComparison.Ordinal) => [only["Dirigente: ".Length..]],
        { Length: >= 9 } => cells.Select(cell => CentreCell().Match(cell)).Where(match => match.Success).Select(match => match.Groups["who"].Value)
            .Where(who => who is not ("Dirigente" or "Direttore generale" or "Segretario generale")),
        _ => [],
    };

    [GeneratedRegex(@"\*\*|</?[bipu]>|#+ ", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[0-9]+ ?[-–]? ?(?<who>\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+)?)(?: -)? (?:\(|Area )", RegexOptions.CultureInvariant)]
    private static partial Regex CentreCell();
}
