using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>
/// The words that say of what a count is: <c>incontri nell'anno</c>, <c>direttiva/atto di indirizzo trasmesso alla società</c>. Words that add a
/// second count, a rate, a condition or a doubt (<c>incontri e relazioni</c>, <c>controlli a settimana</c>, <c>ore circa</c>) are no unit: the number would mean
/// something else.
/// </summary>
internal static partial class PrintedUnit
{
    /// <summary>Longer ones are sentences.</summary>
    private const int LongestUnit = 12;

    private static readonly FrozenSet<string> Unfit = string.Join(
            ' ',
            "e ed o od oppure ovvero con senza per su cui se salvo non ogni ciascun ciascuno ciascuna cadauno cadauna entro dal dalla rispetto come che",
            "prima dopo poi più piu' meno circa oltre almeno minimo minimi minima min massimo massimi massima max medio media medi medie solo eventuale eventuali",
            "mila mln mld milione milioni miliardo miliardi percento cento euro",
            "giorno giorni gg ora ore minuto minuti settimana settimane mese mesi anno anni bimestre trimestre quadrimestre semestre",
            "giornaliero giornaliera giornalieri giornaliere settimanale settimanali quindicinale quindicinali mensile mensili bimestrale bimestrali trimestrale trimestrali semestrale semestrali annuo annui annua annue annuale annuali",
            PrintedDate.Months.Replace('|', ' '),
            PrintedNumber.Plurals.Replace('|', ' '))
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A unit begins with what is counted, not with a preposition.</summary>
    private static readonly FrozenSet<string> NotFirst =
        "del dei degli delle della dello dell nel nei nella nelle nell al alla alle agli sul sulla fra tra fino sino verso"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit, without what glosses it in brackets; null where the words may be more than a unit.</summary>
    public static string? Read(string words)
    {
        var match = Shape().Match(words);
        return match.Success && AreFit(match.Groups["unit"].Value) && AreFit(Alternatives().Replace(match.Groups["gloss"].Value, " "))
            && !NotFirst.Contains(words.Split(' ', '’', '\'')[0])
                ? match.Groups["unit"].Value
                : null;
    }

    private static bool AreFit(string words)
    {
        var all = words.Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return all.Length <= LongestUnit && !all.Any(Unfit.Contains);
    }

    [GeneratedRegex(
        @"^(?<unit>(?:km|mq|mc|kg|kw|mw|gb|tb|\p{L}{3,})(?:['’/-]\p{L}+)*(?: \p{L}+(?:['’/-]\p{L}+)*['’]?)*)(?<gloss> \([\p{L} /'’-]+\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    /// <summary>In brackets «and» and «or» only say what may count as one: <c>azioni (sottoscrizione e/o realizzazione)</c>.</summary>
    [GeneratedRegex(@" (?:e/o|e|o) ", RegexOptions.CultureInvariant)]
    private static partial Regex Alternatives();
}
