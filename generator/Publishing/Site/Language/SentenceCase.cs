using System.Text;

namespace PegOpenData.Publishing.Site.Language;

/// <summary>Shows titles that were printed all in capitals in sentence case, as a screen reader and a tired eye want them.</summary>
internal static class SentenceCase
{
    /// <summary>Letters without a vowel ("CDR", "PNRR") are initials and stay as they are.</summary>
    private const string Vowels = "AEIOUÀÈÉÌÒÙ";

    public static string Of(string printed)
    {
        if (printed.Any(char.IsLower) || printed.Count(char.IsUpper) < 4)
        {
            return printed;
        }

        var text = new StringBuilder(printed.Length);
        var startsSentence = true;
        foreach (var word in Words(printed))
        {
            text.Append(Word(word, startsSentence));
            startsSentence = (word is [.., '.' or ':' or '!' or '?'] && !IsDotted(word)) || (startsSentence && !word.Any(char.IsLetter));
        }

        return text.ToString();
    }

    private static string Word(string word, bool startsSentence)
    {
        var letters = word.Where(char.IsLetter).ToArray();
        if (letters.Length == 0 || word.Any(char.IsDigit) || (letters.Length > 1 && !letters.Any(Vowels.Contains)) || IsDotted(word))
        {
            return word;
        }

        var lower = word.ToLowerInvariant();
        var first = startsSentence ? word.IndexOf(letters[0], StringComparison.Ordinal) : -1;
        return first < 0 ? lower : $"{lower[..first]}{letters[0]}{lower[(first + 1)..]}";
    }

    /// <summary>"U.O.", "P.E.G.": a letter, a dot, a letter.</summary>
    private static bool IsDotted(string word) => word.Length > 2 && word.Zip(word.Skip(1), word.Skip(2)).Any(t => char.IsLetter(t.First) && t.Second == '.' && char.IsLetter(t.Third));

    /// <summary>Words and the white space between them, in turn: joined they are the text again.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsWhiteSpace(text[i]) != char.IsWhiteSpace(text[start]))
            {
                yield return text[start..i];
                start = i;
            }
        }
    }
}
