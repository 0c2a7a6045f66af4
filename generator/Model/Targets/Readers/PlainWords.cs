using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>Words around a reading that change nothing in it: they hold no number, no comparison, no negation and no second deadline.</summary>
internal static partial class PlainWords
{
    public static bool Are(string words) => !Telling().IsMatch(Years().Replace(words, ""));

    /// <summary>A year that only names a period: <c>anno 2019</c>, <c>anno formativo 2020/2021</c>, <c>triennio 2020-2022</c>.</summary>
    [GeneratedRegex(
        @"\b(?:(?:anno|annualità|esercizio|biennio|triennio)(?: \p{L}+)?|dal|del) (?:19|20)[0-9]{2}(?:[/-](?:19|20)?[0-9]{2})?(?![0-9])|\b(?:19|20)[0-9]{2}[/-](?:19|20)[0-9]{2}(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"[0-9%€<>=≤≥;]|\b(?:" + PrintedNumber.Plurals
            + "|almeno|max|massimo|massima|minimo|minima|oltre|entro|salvo|purché|non|senza|nessun[oa]?|mancat[oaie]|oppure|ovvero|comunque|anno successivo"
            + @"|" + PrintedDate.Months + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
