using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Checks.Personal;

/// <summary>
/// Finds Italian bank accounts (IBAN, ISO 13616): twenty-seven letters and digits of which two check the others. That of the treasury of a body is lawful,
/// and is where it says so.
/// </summary>
public static partial class BankAccount
{
    /// <summary>How far before an account stands whose it is.</summary>
    private const int Before = 60;

    public static IEnumerable<Range> In(string text) => !text.Contains("IT", StringComparison.OrdinalIgnoreCase) ? []
        : Shape().Matches(text).Where(match => IsTrue(match.Value) && !OfBody().IsMatch(text[Math.Max(0, match.Index - Before)..match.Index]))
            .Select(match => match.Index..(match.Index + match.Length));

    /// <summary>The country and its check go last, letters count from ten, and the remainder by 97 is one.</summary>
    private static bool IsTrue(string written)
    {
        var account = written.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var remainder = 0;
        foreach (var sign in account[4..] + account[..4])
        {
            remainder = char.IsAsciiDigit(sign) ? ((remainder * 10) + (sign - '0')) % 97 : ((remainder * 100) + (sign - 'A' + 10)) % 97;
        }

        return remainder == 1;
    }

    [GeneratedRegex("(?<![A-Z0-9])IT ?[0-9]{2} ?[A-Z] ?(?:[0-9] ?){10}(?:[A-Z0-9] ?){11}[A-Z0-9](?![A-Z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:tesorer|comun|ente\b|provinci|unione|citt|amministrazion|servizio|ufficio|pagopa|conto corrente (?:postale|bancario) (?:del|della|intestato a))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfBody();
}
