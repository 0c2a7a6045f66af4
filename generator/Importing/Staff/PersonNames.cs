using System.Text;
using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Staff;

/// <summary>Finds names of persons in a text, whichever of surname and name stands first.</summary>
public sealed partial class PersonNames
{
    /// <summary>What stands in a text where a name stood.</summary>
    public const string Omitted = "[nome omesso]";

    private readonly ILookup<string, string[]> byFirstWord;
    private readonly HashSet<string> firstWords;

    /// <param name="names">Those of one word only are as often the name of a street, and are not looked for.</param>
    public PersonNames(IEnumerable<string> names)
    {
        byFirstWord = names.Select(name => WordsOf(name).Select(word => Plain(word.Value)).ToArray())
            .Where(words => words.Length > 1).SelectMany(Orders).ToLookup(words => words[0], StringComparer.OrdinalIgnoreCase);
        firstWords = byFirstWord.Select(name => name.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public bool AreIn(string text) => MayBeIn(text) && Find(text).Any();

    /// <summary>The text with <see cref="Omitted"/> for each name, and how many there were.</summary>
    public (string Text, int Count) LeftOutOf(string text)
    {
        var bare = new StringBuilder();
        var (end, count) = (0, 0);
        foreach (var (from, to) in Find(text).Where(place => place.From >= end))
        {
            bare.Append(text, end, from - end).Append(Omitted);
            (end, count) = (to, count + 1);
        }

        return (bare.Append(text, end, text.Length - end).ToString(), count);
    }

    /// <summary>Most texts have no word of a name: they are told without taking memory.</summary>
    private bool MayBeIn(string text)
    {
        var known = firstWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var place in Word().EnumerateMatches(text))
        {
            var word = text.AsSpan(place.Index, place.Length);
            if (Ascii.IsValid(word) ? known.Contains(word) : firstWords.Contains(Plain(word.ToString())))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(int From, int To)> Find(string text)
    {
        var words = WordsOf(text);
        for (var at = 0; at < words.Count; at++)
        {
            var longest = byFirstWord[Plain(words[at].Value)].Where(name => StandsAt(words, at, name)).Select(name => name.Length).DefaultIfEmpty().Max();
            if (longest > 0)
            {
                var last = words[at + longest - 1];
                yield return (words[at].Index, last.Index + last.Length);
            }
        }
    }

    private static bool StandsAt(MatchCollection words, int at, string[] name) =>
        words.Count - at >= name.Length
        && name.Select((word, step) => word.Equals(Plain(words[at + step].Value), StringComparison.OrdinalIgnoreCase)).All(isSame => isSame);

    /// <summary>As printed and turned at each word: surname and name change places, and either may be of several words.</summary>
    private static IEnumerable<string[]> Orders(string[] words) =>
        Enumerable.Range(0, words.Length).Select(first => (string[])[.. words[first..], .. words[..first]]);

    /// <summary>An accent may be printed as one, as an apostrophe after the letter, or not at all.</summary>
    private static string Plain(string word) => word.All(char.IsAscii) ? word : Slug.WithoutAccents(word);

    private static MatchCollection WordsOf(string text) => Word().Matches(text);

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
