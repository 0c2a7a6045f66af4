using System.Globalization;
using System.Numerics;

namespace PegOpenData.Loading.Syntax;

/// <summary>A number of any size, exact: digits times a power of ten. It reads the forms of JSON and of YAML 1.2 (<c>0x1F</c>, <c>0o17</c>, <c>+1.</c>).</summary>
public readonly record struct JsonNumber : IComparable<JsonNumber>
{
    /// <summary>Beyond this power of ten only the order of magnitude is compared: a file must not make the program write out 10^999999999.</summary>
    private const int WrittenOut = 5_000;

    /// <summary>Reading digits takes the square of their count: a longer text is no number of a plan.</summary>
    private const int LongestText = 1_000;

    private readonly BigInteger digits;
    private readonly long exponent;

    private JsonNumber(BigInteger digits, long exponent)
    {
        while (!digits.IsZero && BigInteger.Remainder(digits, 10).IsZero)
        {
            digits /= 10;
            exponent++;
        }

        this.digits = digits;
        this.exponent = digits.IsZero ? 0 : exponent;
    }

    /// <summary>An integer by value: <c>1.0</c> and <c>1e3</c> are.</summary>
    public bool IsInteger => exponent >= 0;

    public static bool TryParse(string text, out JsonNumber number)
    {
        number = default;
        if (text.Length > LongestText)
        {
            return false;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return TryParseBase(text, out number);
        }

        var mark = text.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? text : text[..mark];
        var power = 0L;
        if (mark >= 0 && !long.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power))
        {
            return false;
        }

        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = dot < 0 ? 0 : mantissa.Length - dot - 1;
        var plain = dot < 0 ? mantissa : mantissa.Remove(dot, 1);
        if (!BigInteger.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = new JsonNumber(value, power - decimals);
        return true;
    }

    /// <summary>The number of a scalar, or null where it is not one or is too long to be read.</summary>
    public static JsonNumber? Of(ScalarNode scalar) =>
        scalar.Kind == ScalarKind.Number && TryParse(scalar.Text, out var number) ? number : null;

    /// <summary>The value as a decimal, or null where a decimal cannot hold it.</summary>
    public decimal? ToDecimal() =>
        exponent is < -28 or > 28 ? (digits.IsZero ? 0 : null)
        : decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Nothing is left over when it is divided by <paramref name="divisor"/>.</summary>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        var gap = exponent - divisor.exponent;
        if (digits.IsZero || divisor.digits.IsZero || Math.Abs(gap) > WrittenOut)
        {
            return digits.IsZero || (gap > 0 && !divisor.digits.IsZero);
        }

        return gap >= 0
            ? BigInteger.Remainder(digits * BigInteger.Pow(10, (int)gap), divisor.digits).IsZero
            : BigInteger.Remainder(digits, divisor.digits * BigInteger.Pow(10, (int)-gap)).IsZero;
    }

    public int CompareTo(JsonNumber other)
    {
        if (digits.Sign != other.digits.Sign || digits.IsZero)
        {
            return digits.Sign.CompareTo(other.digits.Sign);
        }

        var gap = exponent - other.exponent;
        if (Math.Abs(gap) > WrittenOut)
        {
            return Magnitude().CompareTo(other.Magnitude()) * digits.Sign;
        }

        var left = gap > 0 ? digits * BigInteger.Pow(10, (int)gap) : digits;
        var right = gap < 0 ? other.digits * BigInteger.Pow(10, (int)-gap) : other.digits;
        return left.CompareTo(right);
    }

    public static bool operator <(JsonNumber left, JsonNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(JsonNumber left, JsonNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(JsonNumber left, JsonNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(JsonNumber left, JsonNumber right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{digits}E{exponent}");

    private double Magnitude() => exponent + BigInteger.Log10(BigInteger.Abs(digits));

    private static bool TryParseBase(string text, out JsonNumber number)
    {
        var radix = text[1] == 'x' ? 16 : 8;
        var value = BigInteger.Zero;
        foreach (var digit in text.AsSpan(2))
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (worth >= radix)
            {
                number = default;
                return false;
            }

            value = (value * radix) + worth;
        }

        number = new JsonNumber(value, 0);
        return text.Length > 2;
    }
}
