using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Checks.Personal;

/// <summary>Finds Italian mobile numbers: ten digits from 32 to 39, as one or in the groups in which they are said, with or without +39. Landlines are of offices.</summary>
public static partial class MobileNumber
{
    private const int Digits = 10;

    /// <summary>How far before a number stands what it is the number of.</summary>
    private const int Before = 30;

    public static IEnumerable<Range> In(string text) => !text.AsSpan().ContainsAnyInRange('0', '9') || text.Count(char.IsAsciiDigit) < Digits
        ? []
        : Shape().Matches(text).Where(match => !Number().IsMatch(text[Math.Max(0, match.Index - Before)..match.Index])).Select(match => match.Index..(match.Index + match.Length));

    [GeneratedRegex(
        @"(?<![\p{L}0-9/=_.,-]|[0-9] )(?:(?:\+|00)39[ ./-]?)?3[2-9][0-9](?:[0-9]{7}|[ ./-] ?[0-9]{7}|[ .-][0-9]{3}[ .-]?[0-9]{4}|[ .-][0-9]{2}[ .-][0-9]{2}[ .-][0-9]{3})(?![\p{L}0-9/=_-]|[.,][0-9]| [0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    /// <summary>What comes after is the number of a document.</summary>
    [GeneratedRegex(@"\b(?:prot|protocollo|determina|determinazione|delibera|deliberazione|pratica|capitolo|cap|cig|cup|iva)\b[.:]?(?: ?(?:n|nr|num|numero)\b[.:°]?)? *\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
