using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Layouts.Messina.Records;

/// <summary>What tells one office from another, whatever its spelling.</summary>
internal static partial class OfficeName
{
    /// <summary>The Roman number of a directorate (<c>I DIREZIONE - …</c>, <c>Direzione V</c>, <c>IV Servizi …</c>), or null where it has none.</summary>
    public static string? NumeralOf(string printed) =>
        Numeral().Match(printed) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>The directorate: its number, or its name without the words for any office.</summary>
    public static string KeyOfDirectorate(string printed) => NumeralOf(printed) ?? Bare(printed);

    /// <summary>The service, inside its directorate.</summary>
    public static string KeyOfService(string printed) => Bare(printed);

    /// <summary><c>Direzione V</c>, without what it is about.</summary>
    public static bool IsNumberAlone(string printed) => Numeral().Match(printed) is { Success: true } match && match.Length == printed.Length;

    private static string Bare(string printed)
    {
        var plain = printed.ToUpperInvariant().Replace("S.G.", "SEGRETERIA GENERALE", StringComparison.Ordinal);
        return string.Join(' ', Filling().Replace(plain, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"^(?:DIREZIONE\s+(?<number>[IVX]+)|(?<number>[IVX]+)\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\b(?:SERVIZI[OI]?|DIREZIONE|DELLA|DEL|ED?)\b|-", RegexOptions.CultureInvariant)]
    private static partial Regex Filling();
}
