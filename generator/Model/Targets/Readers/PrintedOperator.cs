using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>A comparison at the beginning of the words, in signs (<c>&lt; =</c> has its blank in real documents) or in words.</summary>
internal static partial class PrintedOperator
{
    /// <summary>Words that compare only with what binds them to the number: <c>più di 10</c>, <c>superiore al 5%</c>.</summary>
    private const string Bound =
        "pari|uguale|meno|minore|inferiore|non più|non superiore|(?:minore|inferiore) o (?:uguale|pari)|(?:pari|uguale) o inferiore"
        + "|più|maggiore|superiore|non meno|non inferiore|(?:maggiore|superiore) o (?:uguale|pari)|(?:pari|uguale) o superiore";

    /// <summary>Words that compare by themselves: <c>almeno 3</c>.</summary>
    private const string Free = @"almeno\.?|minimo|min\.|al minimo|oltre|non oltre|al massimo|massimo|max\.?";

    private const string Link = @"(?: (?:a|al|allo|alla|di|del|dello|della|i|il|lo|la|le)(?= )| (?:all|dell|l)['’])";

    private static readonly FrozenDictionary<string, Operator> Known = new Dictionary<string, Operator>
    {
        ["="] = Operator.Equal,
        ["pari"] = Operator.Equal,
        ["uguale"] = Operator.Equal,
        ["<"] = Operator.LessThan,
        ["meno"] = Operator.LessThan,
        ["minore"] = Operator.LessThan,
        ["inferiore"] = Operator.LessThan,
        ["<="] = Operator.AtMost,
        ["=<"] = Operator.AtMost,
        ["≤"] = Operator.AtMost,
        ["non più"] = Operator.AtMost,
        ["non superiore"] = Operator.AtMost,
        ["non oltre"] = Operator.AtMost,
        ["al massimo"] = Operator.AtMost,
        ["massimo"] = Operator.AtMost,
        ["max"] = Operator.AtMost,
        [">"] = Operator.MoreThan,
        ["più"] = Operator.MoreThan,
        ["oltre"] = Operator.MoreThan,
        ["maggiore"] = Operator.MoreThan,
        ["superiore"] = Operator.MoreThan,
        [">="] = Operator.AtLeast,
        ["=>"] = Operator.AtLeast,
        ["≥"] = Operator.AtLeast,
        ["almeno"] = Operator.AtLeast,
        ["non meno"] = Operator.AtLeast,
        ["non inferiore"] = Operator.AtLeast,
        ["al minimo"] = Operator.AtLeast,
        ["minimo"] = Operator.AtLeast,
        ["min"] = Operator.AtLeast,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The comparison that <paramref name="words"/> begin with, null where they begin with none, and what follows it.</summary>
    public static (Operator? Operator, string Remainder) Split(string words)
    {
        var match = Shape().Match(words);
        return match.Success ? (Named(match), words[match.Length..].TrimStart()) : (null, words);
    }

    /// <summary>The same for words that may say <c>entro</c>, which limits a day or a length of time and nothing else.</summary>
    public static (Operator? Operator, string Remainder) SplitTime(string words)
    {
        var match = By().Match(words);
        return match.Success ? (Operator.AtMost, words[match.Length..]) : Split(words);
    }

    private static Operator Named(Match match)
    {
        if (match.Groups["sign"] is { Success: true } sign)
        {
            return Known[sign.Value.Replace(" ", "", StringComparison.Ordinal)];
        }

        var word = match.Groups["word"].Value.ToLowerInvariant().Replace("piu'", "più", StringComparison.Ordinal).TrimEnd('.');
        return Known.TryGetValue(word, out var plain) ? plain : OrEqual(word);
    }

    /// <summary><c>maggiore o uguale</c>, <c>pari o inferiore</c>.</summary>
    private static Operator OrEqual(string word) =>
        word.Contains("maggiore", StringComparison.Ordinal) || word.Contains("superiore", StringComparison.Ordinal) ? Operator.AtLeast : Operator.AtMost;

    [GeneratedRegex(
        @"^(?:(?<sign>< ?=|> ?=|= ?<|= ?>|[<>=≤≥])|(?<word>" + Free + @")(?:" + Link + @"|(?= ))|(?<word>piu'|non piu'|" + Bound + ")" + Link + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^entro(?: e non oltre)?(?: (?:(?:il |un )?(?:massimo|termine)(?: di)?|max\.?))? (?:i )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
