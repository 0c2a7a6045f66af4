using System.Text.RegularExpressions;

namespace PegOpenData.Publishing.Site.Language;

/// <summary>Targets and results inside a sentence: a comparison printed as a symbol is said in words, a bare number drops its idle zeros, nothing is added.</summary>
public static partial class SpokenWording
{
    public static string Of(Wording wording, Texts texts, Format format)
    {
        var reading = wording.Reading;
        if (reading is { Kind: ReadingKind.Boolean, Value: { } answer })
        {
            return texts[answer == 0 ? "value.no" : "value.yes"];
        }

        if (reading is { Kind: ReadingKind.Number, Value: { } number, Operator: null } && BareNumber().IsMatch(wording.Text))
        {
            return format.ShortNumber(number);
        }

        var spoken = Symbol().Replace(wording.Text, match => texts[$"operator.{match.Groups["first"].Value}{match.Groups["equal"].Value}"] + " ", 1);
        return LeadingWord().Replace(spoken, match => match.Value.ToLowerInvariant(), 1);
    }

    [GeneratedRegex(@"^[\d.,]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    /// <summary>A capital that only began the cell of a table: not that of a name.</summary>
    [GeneratedRegex(@"^(Almeno|Entro|Fino|Oltre|Meno|Più|Non|Al|Tra|Fra|Minimo|Massimo)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingWord();

    [GeneratedRegex(@"^\s*(?:(?<first>[<>])\s*(?<equal>=?)|(?<first>[≤≥=]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
