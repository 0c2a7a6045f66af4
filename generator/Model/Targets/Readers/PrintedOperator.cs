using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>A comparison at the beginning of the words, in signs (<c>&lt; =</c> has its blank in real documents) or in words.</summary>
internal static partial class PrintedOperator
{
    private static readonly FrozenDictionary<string, Operator> Known = new Dictionary<string, Operator>
    {
        ["="] = Operator.Equal,
        ["pari a"] = Operator.Equal,
        ["pari al"] = Operator.Equal,
        ["uguale a"] = Operator.Equal,
        ["<"] = Operator.LessThan,
        ["meno di"] = Operator.LessThan,
        ["minore di"] = Operator.LessThan,
        ["inferiore a"] = Operator.LessThan,
        ["inferiore al"] = Operator.LessThan,
        ["<="] = Operator.AtMost,
        ["=<"] = Operator.AtMost,
        ["≤"] = Operator.AtMost,
        ["non più di"] = Operator.AtMost,
        ["non oltre"] = Operator.AtMost,
        ["al massimo"] = Operator.AtMost,
        ["massimo"] = Operator.AtMost,
        ["max"] = Operator.AtMost,
        ["max."] = Operator.AtMost,
        [">"] = Operator.MoreThan,
        ["più di"] = Operator.MoreThan,
        ["oltre"] = Operator.MoreThan,
        ["maggiore di"] = Operator.MoreThan,
        ["superiore a"] = Operator.MoreThan,
        ["superiore al"] = Operator.MoreThan,
        [">="] = Operator.AtLeast,
        ["=>"] = Operator.AtLeast,
        ["≥"] = Operator.AtLeast,
        ["almeno"] = Operator.AtLeast,
        ["almeno il"] = Operator.AtLeast,
        ["non meno di"] = Operator.AtLeast,
        ["minimo"] = Operator.AtLeast,
        ["min."] = Operator.AtLeast,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The comparison that <paramref name="words"/> begin with, null where they begin with none, and what follows it.</summary>
    public static (Operator? Operator, string Remainder) Split(string words)
    {
        var match = Shape().Match(words);
        if (!match.Success)
        {
            return (null, words);
        }

        var sign = match.Groups["sign"];
        var key = sign.Success ? sign.Value.Replace(" ", "", StringComparison.Ordinal) : Plain(match.Groups["word"].Value);
        return (Known[key], words[match.Length..]);
    }

    private static string Plain(string word) => word.ToLowerInvariant().Replace("piu'", "più", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:(?<sign>< ?=|> ?=|= ?<|= ?>|[<>=≤≥])\s*|(?<word>pari al?|uguale a|meno di|minore di|inferiore al?|non pi(?:ù|u') di|non oltre|al massimo|massimo|max\.?|pi(?:ù|u') di|oltre|maggiore di|superiore al?|almeno(?: il)?|non meno di|minimo|min\.)\s+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
