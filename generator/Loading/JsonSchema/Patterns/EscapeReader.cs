using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Patterns;

/// <summary>Reads what follows a backslash.</summary>
internal sealed partial class EscapeReader(string pattern, int at)
{
    private const string Syntax = @"^$\.*+?()[]{}|/";

    /// <summary>How many characters of the pattern were read.</summary>
    public int Length { get; private set; }

    private char Letter => at + 1 < pattern.Length ? pattern[at + 1] : '\0';

    /// <summary>The one character it stands for, or null.</summary>
    public int? CodePoint(bool isInClass = false)
    {
        if (Syntax.Contains(Letter, StringComparison.Ordinal) || (isInClass && Letter == '-'))
        {
            return Read(2, Letter);
        }

        var control = "tnvfr".IndexOf(Letter, StringComparison.Ordinal);
        if (control >= 0)
        {
            return Read(2, "\t\n\v\f\r"[control]);
        }

        return Letter switch
        {
            'b' when isInClass => Read(2, '\b'),
            '0' when at + 2 >= pattern.Length || !char.IsAsciiDigit(pattern[at + 2]) => Read(2, 0),
            'c' when at + 2 < pattern.Length && char.IsAsciiLetter(pattern[at + 2]) => Read(3, pattern[at + 2] % 32),
            'x' or 'u' => Hexadecimal(),
            _ => null,
        };
    }

    /// <summary>The set it stands for (<c>\d</c>, <c>\p{Lu}</c>), or null.</summary>
    public CharacterSet? Set()
    {
        var ranges = char.ToLowerInvariant(Letter) switch
        {
            'd' => Ecma.Digits,
            'w' => Ecma.Words,
            's' => Ecma.Blanks,
            _ => null,
        };
        if (ranges is not null)
        {
            Length = 2;
            return new CharacterSet(ranges, char.IsUpper(Letter));
        }

        var property = Property().Match(pattern, at);
        if (!property.Success || Ecma.Category(property.Groups[1].Value) is not { } category)
        {
            return null;
        }

        Length = property.Length;
        return new CharacterSet($"\\p{{{category}}}", Letter == 'P');
    }

    private int? Hexadecimal()
    {
        var match = Hex().Match(pattern, at);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["high"].Success)
        {
            return Read(match.Length, char.ConvertToUtf32((char)Value(match.Groups["high"]), (char)Value(match.Groups["low"])));
        }

        var value = Value(match.Groups["one"]);
        return value > 0x10FFFF ? null : Read(match.Length, value);
    }

    private static int Value(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;

    private int Read(int length, int codePoint)
    {
        Length = length;
        return codePoint;
    }

    [GeneratedRegex(
        @"\G\\(?:u(?<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?<low>[dD][c-fC-F][0-9a-fA-F]{2})|u\{(?<one>[0-9a-fA-F]+)\}|u(?<one>[0-9a-fA-F]{4})|x(?<one>[0-9a-fA-F]{2}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hex();

    [GeneratedRegex(@"\G\\[pP]\{([A-Za-z_=]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}
