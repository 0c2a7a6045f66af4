using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Checks.Personal;

/// <summary>Finds the tax codes of persons (codice fiscale, D.M. 23 dicembre 1976): sixteen letters and digits of which the last checks the others.</summary>
public static partial class TaxCode
{
    private const int Letters = 26;

    /// <summary>What <c>A</c> to <c>Z</c> count in an odd place; the digits count as the first ten letters.</summary>
    private static readonly int[] Odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    public static IEnumerable<Range> In(string text) =>
        text.Length < 16 || !text.AsSpan().ContainsAnyInRange('0', '9') ? [] : Shape().Matches(text).Where(IsTrue).Select(match => match.Index..(match.Index + match.Length));

    private static bool IsTrue(Match match)
    {
        var code = match.Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var sum = code[..^1].Select((letter, at) => at % 2 == 0 ? Odd[Place(letter)] : Place(letter)).Sum();
        return code[^1] == 'A' + (sum % Letters);
    }

    private static int Place(char letter) => char.IsAsciiDigit(letter) ? letter - '0' : letter - 'A';

    /// <summary>Where two persons would have the same code, letters stand for digits, the last first; that none is left is unheard of.</summary>
    [GeneratedRegex(
        "(?<![A-Z0-9])[A-Z]{3} ?[A-Z]{3} ?[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2} ?[A-Z][0-9LMNPQRSTUV]{3} ?[A-Z](?![A-Z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
