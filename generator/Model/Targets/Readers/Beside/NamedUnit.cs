using System.Text.RegularExpressions;
using PegOpenData.Model.Targets.Readers.Quantities;

namespace PegOpenData.Model.Targets.Readers.Beside;

/// <summary>
/// The unit of a bare number where the office wrote it beside: as the unit of the indicator (<c>%</c>, <c>giorni</c>, <c>euro</c>), or in its name, at the beginning
/// (<c>% di risposte</c>) or in brackets at the end (<c>(in %)</c>, <c>(espresso in giorni)</c>). A percentage that a name merely mentions is not the unit:
/// <c>Coinvolgere almeno il 30% degli operatori</c> expects 450 of them.
/// </summary>
internal static partial class NamedUnit
{
    public static Reading Complete(Reading reading, ReadingContext context)
    {
        if (reading is not { Kind: ReadingKind.Number, Unit: null })
        {
            return reading;
        }

        var name = context.Indicator ?? "";
        if (RepeatedPercentage().Match(name) is { Success: true } repeated && PrintedNumber.Read(repeated.Groups["number"].Value)?.Value == reading.Value)
        {
            return reading with { Kind = ReadingKind.Percentage };
        }

        return context.Unit is { } unit && UnitAlone().Match(unit.Trim()) is { Success: true } written
            ? InUnit(reading, written)
            : InUnit(reading, Last().Match(name) is { Success: true } last ? last : First().Match(name));
    }

    private static Reading InUnit(Reading reading, Match unit) => unit switch
    {
        _ when unit.Groups["percent"].Success => reading with { Kind = ReadingKind.Percentage, IsUncertain = reading.IsUncertain || IsShare(reading) },
        _ when unit.Groups["money"].Success => reading with { Kind = ReadingKind.Money },
        _ when unit.Groups["time"] is { Success: true } time => reading with { Kind = ReadingKind.Duration, Unit = time.Value },
        _ => reading,
    };

    /// <summary>0,85 under «%» can be 85 %, and 1 can be 100 %.</summary>
    private static bool IsShare(Reading reading) =>
        Math.Abs(reading.Value!.Value) is > 0 and <= 1 || Math.Abs(reading.Maximum ?? 0) is > 0 and <= 1;

    private const string Unit = "(?:(?<percent>%|percentuale|valore percentuale|per cento)|(?<money>€|euro|eur)|(?<time>" + DurationReader.Units + "))";

    [GeneratedRegex("^(?:in )?" + Unit + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitAlone();

    [GeneratedRegex(@"(?:\((?:in |espress[oaie] in )?" + Unit + @"\)|\bentro (?:max|massimo) (?<time>gg\.?|giorni))[ :.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    /// <summary>After the label of a service too: <c>CENTRALINO: % di gestione</c>. <c>% Numero controlli</c> says two units, so none.</summary>
    [GeneratedRegex(@"^(?:[\p{L} .]{1,40}: ?)?(?<percent>%|percentuale\b)(?! ?(?:numero|n\.))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(@"\((?<number>[+-]?[0-9][0-9.,]{0,9}) ?%\)$", RegexOptions.CultureInvariant)]
    private static partial Regex RepeatedPercentage();
}
