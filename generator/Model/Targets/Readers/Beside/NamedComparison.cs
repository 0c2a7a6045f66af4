using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Beside;

/// <summary>
/// A comparison that the name of an indicator ends with, for the value that stands in the next cell: <c>N. DI CONFERENZE STAMPA &gt; o =</c>,
/// <c>n. invii maggiore (uguale di)</c>, <c>Indicazione referenti (entro il)</c>. Anywhere else in a name it compares something else.
/// </summary>
internal static partial class NamedComparison
{
    public static Reading Complete(Reading reading, string name) => reading switch
    {
        { Operator: not null } or { Maximum: not null } => reading,
        { Kind: ReadingKind.Date } => By().IsMatch(name) ? reading with { Operator = Operator.AtMost } : reading,
        { Kind: ReadingKind.Number or ReadingKind.Percentage or ReadingKind.Money or ReadingKind.Duration } => reading with { Operator = Of(name) },
        _ => reading,
    };

    private static Operator? Of(string name)
    {
        if (Shape().Match(name) is not { Success: true } match)
        {
            return null;
        }

        return (match.Groups["more"].Success, match.Groups["equal"].Success) switch
        {
            (true, true) => Operator.AtLeast,
            (true, false) => Operator.MoreThan,
            (false, true) => Operator.AtMost,
            (false, false) => Operator.LessThan,
        };
    }

    [GeneratedRegex(
        @"(?:(?<= )(?:(?<more>>)|<) ?(?:(?<equal>(?:o ?)?=)|di)?|(?<more>(?<equal>≥))|(?<equal>≤)"
            + @"|\b(?:(?<more>maggiore|superiore)|minore|inferiore) (?:(?<equal>\(?o? ?uguale\)?) )?(?:di|a)|\b(?:(?<more>maggiore)|minore) (?<equal>\(uguale (?:di|a)\))"
            + @"|(?<more>(?<equal>\balmeno))|\((?:(?<more>(?<equal>minimo|min\.?))|(?<equal>massimo|max\.?))\)|\bentro (?<equal>max|massimo)(?: (?:gg\.?|giorni))?)[ :]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?:\bentro il ?|\(entro il ?\)|\bentro ?)[ :]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
