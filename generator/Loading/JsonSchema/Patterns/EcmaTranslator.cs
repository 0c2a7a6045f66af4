using System.Text;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Patterns;

/// <summary>
/// Rewrites a pattern of ECMA-262 for .NET: <c>\d</c> is ten digits, <c>$</c> is the very end, a character beyond U+FFFF is one character,
/// and what the Unicode mode forbids is refused.
/// </summary>
internal sealed partial class EcmaTranslator(string pattern)
{
    private const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string WordSet = "[a-zA-Z0-9_]";

    private static readonly string[] Groups = ["(?:", "(?=", "(?!", "(?<=", "(?<!"];

    private readonly StringBuilder output = new();
    private int at;

    /// <summary>The pattern for .NET, or null where it is not one of ECMA-262.</summary>
    public string? Translate()
    {
        while (at < pattern.Length)
        {
            if (!Next())
            {
                return null;
            }
        }

        return output.ToString();
    }

    private bool Next()
    {
        switch (pattern[at])
        {
            case '\\':
                return Escape();
            case '[':
                return Class();
            case '(':
                return Group();
            case '{':
                return Quantifier();
            case '}' or ']':
                return false;
            case '.':
                return Put($@"(?:{AnyPair}|[^\n\r\u2028\u2029\uD800-\uDFFF])", 1);
            case '$':
                return Put(@"\z", 1);
            default:
                return Literal();
        }
    }

    private bool Put(string text, int read)
    {
        output.Append(text);
        at += read;
        return true;
    }

    private bool Literal()
    {
        var rune = Rune.GetRuneAt(pattern, at);
        return rune.IsBmp
            ? Put(pattern[at] is ' ' or '#' ? "\\" + pattern[at] : pattern[at].ToString(), 1)
            : Put(Ecma.Units(rune.Value), 2);
    }

    private bool Group()
    {
        if (at + 1 >= pattern.Length || pattern[at + 1] != '?')
        {
            return Put("(", 1);
        }

        var opening = Array.Find(Groups, group => string.CompareOrdinal(pattern, at, group, 0, group.Length) == 0);
        if (opening is not null)
        {
            return Put(opening, opening.Length);
        }

        var named = NamedGroup().Match(pattern, at);
        return named.Success && Put(named.Value, named.Length);
    }

    private bool Quantifier()
    {
        var match = Repeat().Match(pattern, at);
        return match.Success && Put(match.Value, match.Length);
    }

    private bool Escape()
    {
        var reader = new EscapeReader(pattern, at);
        if (reader.CodePoint() is { } codePoint)
        {
            return Put(Ecma.Units(codePoint), reader.Length);
        }

        if (reader.Set() is { } set)
        {
            return Put(set.IsNegated ? $"(?:{AnyPair}|[^{set.Ranges}\\uD800-\\uDFFF])" : $"[{set.Ranges}]", reader.Length);
        }

        var reference = Reference().Match(pattern, at);
        return reference.Success ? Put(reference.Value, reference.Length) : Boundary();
    }

    private bool Boundary() => (at + 1 < pattern.Length ? pattern[at + 1] : '\0') switch
    {
        'b' => Put($"(?:(?<={WordSet})(?!{WordSet})|(?<!{WordSet})(?={WordSet}))", 2),
        'B' => Put($"(?:(?<={WordSet})(?={WordSet})|(?<!{WordSet})(?!{WordSet}))", 2),
        _ => false,
    };

    private bool Class()
    {
        var reader = new ClassReader(pattern, at);
        return reader.Read() is { } translated && Put(translated, reader.Length);
    }

    [GeneratedRegex(@"\G\(\?<[\p{L}_$][\p{L}\p{N}_$]*>", RegexOptions.CultureInvariant)]
    private static partial Regex NamedGroup();

    [GeneratedRegex(@"\G\{[0-9]+(?:,[0-9]*)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\G\\(?:[1-9][0-9]?|k<[\p{L}_$][\p{L}\p{N}_$]*>)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
