using System.Text;
using System.Text.RegularExpressions;
using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing;

/// <summary>The five real documents with what their imports must be told, and the names of staff that none of them may give away.</summary>
internal static partial class Seeds
{
    private static readonly string[] Roles =
        ["Dirigente", "Posizione Organizzativa", "Dipendente a tempo", "Collaborazione coordinata", "Personale in Comando"];

    public static IReadOnlyList<(string Layout, string File, ImportOptions Options)> All { get; } =
    [
        ("messina", "000_c1a178caa9a035b1.txt", new ImportOptions { PlanKind = "piano-comunicazione" }),
        ("cinisello-balsamo", "001_65f70624b0692a5c.txt", new ImportOptions()),
        ("venezia", "002_18030e1fd3c646f4.txt", new ImportOptions { AdministrationName = "Città metropolitana di Venezia", Year = 2020, PlanKind = "peg" }),
        ("reggio-emilia", "003_18609a32e6fb05b0.txt", new ImportOptions { AdministrationName = "Comune di Reggio Emilia" }),
        ("capannori", "004_66c2529c45af0952.txt", new ImportOptions { Year = 2023 }),
    ];

    public static SourceFile Read(string file) => new(file, File.ReadAllBytes(Path.Combine(Repository.Shared, "seeds", file)));

    /// <summary>Read from the documents by the shape of their rows alone, without the importers: each name as its words, in capitals.</summary>
    public static IReadOnlyList<string[]> Names() =>
    [
        .. All.SelectMany(seed => Encoding.UTF8.GetString(Read(seed.File).Content.Span).Split('\n')).SelectMany(NamesIn)
            .Select(Words).Where(words => words.Length > 1).DistinctBy(words => string.Join(' ', words)),
    ];

    public static string[] Words(string text) => [.. Word().Matches(text).Select(word => word.Value.ToUpperInvariant())];

    private static IEnumerable<string> NamesIn(string line)
    {
        var cells = Markup().Replace(line, "").Split('\t');
        return (cells.Length, cells) switch
        {
            (3, [var person, var role, _]) when Roles.Any(known => role.StartsWith(known, StringComparison.Ordinal)) => [person],
            (5, [var person, var category, ..]) when category.StartsWith("Categoria ", StringComparison.Ordinal) => [person],
            (_, ["Responsabile settore", ..]) => cells.Where(cell => !cell.StartsWith("Responsabile", StringComparison.Ordinal)),
            (6, _) when cells[^1].StartsWith("Responsabile ", StringComparison.Ordinal) => [cells[^1]["Responsabile ".Length..]],
            (1, [var only]) when only.StartsWith("Dirigente: ", StringComparison.Ordinal) => [only["Dirigente: ".Length..]],
            _ => [],
        };
    }

    [GeneratedRegex(@"\*\*|</?[bipu]>|#+ ", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
