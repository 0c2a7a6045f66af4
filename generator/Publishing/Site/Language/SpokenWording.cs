using System.Text.RegularExpressions;

namespace PegOpenData.Publishing.Site.Language;

/// <summary>
/// Targets and results inside a sentence: a comparison printed as a symbol is said in words, a bare number drops its idle zeros and takes the unit and the
/// comparison that the document prints beside it; nothing else is added.
/// </summary>
public static partial class SpokenWording
{
    public static string Of(Wording wording, Texts texts, Format format)
    {
        var reading = wording.Reading;
        if (reading is { Kind: ReadingKind.Boolean, Value: { } answer })
        {
            return texts[answer == 0 ? "value.no" : "value.yes"];
        }

        if (BareNumber().IsMatch(wording.Text) && Quantity(reading, format) is { } quantity)
        {
            return reading.Operator is { } comparison ? $"{texts[$"operator.{comparison.Italian()}"]} {quantity}" : quantity;
        }

        var spoken = Symbol().Replace(wording.Text, match => texts[$"operator.{match.Groups["first"].Value}{match.Groups["equal"].Value}"] + " ", 1);
        return LeadingWord().Replace(spoken, match => match.Value.ToLowerInvariant(), 1);
    }

    private static string? Quantity(Reading reading, Format format) => reading switch
    {
        { IsUncertain: true } or { Value: null } => null,
        { Kind: ReadingKind.Number } => format.ShortNumber(reading.Value.Value),
        { Kind: ReadingKind.Percentage } => format.Percent(reading.Value.Value),
        { Kind: ReadingKind.Money } => format.Money(new Amount(reading.Value.Value)),
        { Kind: ReadingKind.Duration } => $"{format.ShortNumber(reading.Value.Value)} {reading.Unit}",
        _ => null,
    };

    [GeneratedRegex(@"^[\d.,]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    /// <summary>A capital that only began the cell of a table: not that of a name.</summary>
    [GeneratedRegex(@"^(Almeno|Entro|Fino|Oltre|Meno|Più|Non|Al|Tra|Fra|Minimo|Massimo)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingWord();

    [GeneratedRegex(@"^\s*(?:(?<first>[<>])\s*(?<equal>=?)|(?<first>[≤≥=]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
