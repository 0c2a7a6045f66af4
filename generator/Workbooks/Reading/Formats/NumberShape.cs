using System.Globalization;
using System.Text;

namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>Shows a number as one section of a format does, with the separators of Italian.</summary>
internal sealed class NumberShape
{
    private readonly IReadOnlyList<FormatToken> section;
    private readonly int first;
    private readonly int last;

    public NumberShape(IReadOnlyList<FormatToken> section)
    {
        this.section = section;
        var places = Enumerable.Range(0, section.Count).Where(at => IsDigit(section[at])).ToList();
        (first, last) = places.Count == 0 ? (-1, -1) : (places[0], places[^1]);
        IsPercentage = section.Any(token => token is { IsLiteral: false, Text: "%" });
    }

    public bool IsPercentage { get; }

    /// <summary>The number as shown, or null where the format adds nothing that can be told (General, fractions, powers of ten).</summary>
    /// <param name="hasOwnSign">The section is that of negative numbers and says the sign itself.</param>
    public string? Show(decimal number, bool hasOwnSign)
    {
        if (first < 0 || section.Any(IsUntold) || Inner().Any(token => token.IsLiteral))
        {
            return null;
        }

        var inner = Inner().Select(token => token.Text).ToList();
        var point = inner.IndexOf(".");
        var whole = point < 0 ? inner : inner[..point];
        var decimals = point < 0 ? [] : inner[(point + 1)..];
        var scaled = Math.Abs(IsPercentage ? number * 100 : number);
        var text = Digits(scaled, whole.Count(sign => sign == "0"), decimals.Count(sign => sign == "0"), decimals.Count, whole.Contains(","));
        var mark = number < 0 && !hasOwnSign ? "-" : "";
        return $"{mark}{Words(0, first)}{text}{Words(last + 1, section.Count)}".Trim();
    }

    private static bool IsDigit(FormatToken token) => !token.IsLiteral && token.Text is "0" or "#" or "?";

    private static bool IsUntold(FormatToken token) => !token.IsLiteral && (token.Text is "General" or "Standard" or "/" or "@" || token.Text is ['E' or 'e', ..]);

    private IEnumerable<FormatToken> Inner() => section.Skip(first).Take(last - first + 1);

    private string Words(int from, int to)
    {
        var words = new StringBuilder();
        for (var at = from; at < to; at++)
        {
            words.Append(section[at].Text is "," && !section[at].IsLiteral ? "" : section[at].Text);
        }

        return words.ToString();
    }

    private static string Digits(decimal number, int wholeDigits, int leastDecimals, int mostDecimals, bool hasThousands)
    {
        var rounded = Math.Round(number, Math.Min(mostDecimals, 28), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture).Split('.');
        var whole = rounded[0].TrimStart('0').PadLeft(wholeDigits, '0');
        var decimals = (rounded.Length > 1 ? rounded[1] : "").TrimEnd('0').PadRight(leastDecimals, '0');
        return (hasThousands ? Grouped(whole) : whole) + (decimals.Length > 0 ? "," + decimals : "");
    }

    private static string Grouped(string digits)
    {
        var text = new StringBuilder(digits);
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, '.');
        }

        return text.ToString();
    }
}
