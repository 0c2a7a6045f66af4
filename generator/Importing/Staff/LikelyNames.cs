using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Staff;

/// <summary>Tells a text that likely names a person, where no list says who the persons are.</summary>
public static partial class LikelyNames
{
    /// <summary>Words of three letters in capitals are as often the initials of an office.</summary>
    private const int LongestInitials = 3;

    /// <summary>For a cell that should hold a role: two words in capitals that no role is made of are taken for a name.</summary>
    public static bool AreInRole(string text) => AfterTitle(text) || AfterInitial(text) || InSmallLetters(text) || Runs(text).Any(run => run.Length > 1);

    /// <summary>For sentences, which name towns and streets too: one of the words must be a first name, or the surname in capitals beside another that is not.</summary>
    public static bool AreInProse(string text) =>
        AfterTitle(text) || InSmallLetters(text) || Runs(Place().Replace(text, ".")).Any(run => run.Length > 1 && (run.Any(FirstNames.Has) || run.Any(IsCapitals) != run.All(IsCapitals)));

    private static bool AfterTitle(string text) => Titled().Matches(text).Any(match => !RoleWords.Has(match.Groups["who"].Value));

    private static bool AfterInitial(string text) => Initialled().Matches(text).Any(match => !RoleWords.Has(match.Groups["who"].Value));

    private static bool InSmallLetters(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words.Any(FirstNames.Has) && words.All(word => word.All(letter => char.IsLetter(letter) || letter == '\'') && !RoleWords.Has(word));
    }

    /// <summary>The words with a capital that stand together and are of no role.</summary>
    private static IEnumerable<string[]> Runs(string text) =>
        from Match run in Run().Matches(text)
        from part in Parts(Word().Matches(run.Value).Select(word => word.Value))
        select part;

    private static IEnumerable<string[]> Parts(IEnumerable<string> words)
    {
        var part = new List<string>();
        foreach (var word in words)
        {
            if (!IsOther(word))
            {
                part.Add(word);
                continue;
            }

            yield return [.. part];
            part.Clear();
        }

        yield return [.. part];
    }

    private static bool IsOther(string word) =>
        RoleWords.Has(word) || (word.Length <= LongestInitials && IsCapitals(word) && !FirstNames.Has(word)) || Numeral().IsMatch(word);

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(letter => !char.IsLetter(letter) || char.IsUpper(letter));

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>Words with a capital, with nothing between them but blanks, a comma, or what stands within surnames.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}]|\p{Lu}['’])\p{Lu}[\p{L}\p{M}'’]+(?:,? +(?:(?:de|di|da|del|della|dei|degli|dal|lo|la|li) +)?\p{Lu}[\p{L}\p{M}'’]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(
        @"(?<![\p{L}])(?i:dott|dr|ing|arch|avv|geom|rag|prof|sig|on|cav|dottore?|dottoressa|signora?|signore|ingegnere?|architetto|geometra|ragioniere?|avvocato|professore|professoressa)\.?(?i:ssa|ra|na)?\.? +(?<who>\p{Lu}[\p{L}\p{M}'’]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?<![\p{L}\p{M}'’.])(?:\p{Lu}\. ?(?<who>\p{Lu}[\p{L}\p{M}'’]{2,})|(?<who>\p{Lu}[\p{L}\p{M}'’]{2,}) \p{Lu}\.(?![\p{L}]))", RegexOptions.CultureInvariant)]
    private static partial Regex Initialled();

    /// <summary>A street or a school may be named after someone.</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?i:via|viale|vicolo|corso|largo|piazza|piazzale|scuola|scuole|istituto|villa|parco|palazzo|teatro|museo|biblioteca|ospedale|san|santa|santo|santi|reggio|monte|castel)(?: +(?:dei|degli|della|del|di))?(?: +\p{Lu}[\p{L}\p{M}'’]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^[IVXLC]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
