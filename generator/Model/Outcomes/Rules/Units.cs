using System.Collections.Frozen;

namespace PegOpenData.Model.Outcomes.Rules;

/// <summary>Whether two readings measure the same thing.</summary>
public static class Units
{
    private static readonly FrozenDictionary<string, string> Short =
        new Dictionary<string, string> { ["gg"] = "giorni", ["gg."] = "giorni" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// A bare number takes the unit of a count, a length of time or an amount of money; never of a percentage, where 0,85 and 85 could be meant.
    /// </summary>
    public static bool AreSame(Reading target, Reading reached)
    {
        var sameKind = target.Kind == reached.Kind
            || (reached is { Kind: ReadingKind.Number, Unit: null } && target.Kind is ReadingKind.Duration or ReadingKind.Money)
            || (target is { Kind: ReadingKind.Number, Unit: null } && reached.Kind is ReadingKind.Duration or ReadingKind.Money);
        return sameKind && (target.Unit is null || reached.Unit is null || Stem(target.Unit) == Stem(reached.Unit));
    }

    /// <summary>Each word without its last vowel, so that «giorno» is «giorni» and «ora» is «ore».</summary>
    private static string Stem(string unit) =>
        string.Join(' ', unit.ToLowerInvariant().Split(' ').Select(word => Short.GetValueOrDefault(word, word).TrimEnd('a', 'e', 'i', 'o')));
}
