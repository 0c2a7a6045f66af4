using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PegOpenData.Model.Values;

/// <summary>An identifier that is safe in an address and in a file name: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most 64 characters.</summary>
public readonly partial record struct Slug : IComparable<Slug>
{
    public const int MaxLength = 64;

    private const string Accented = "àáâãäåāçćčđèéêëēìíîïīñòóôõöøōšùúûüūýÿžß";
    private const string Plain = "aaaaaaacccdeeeeeiiiiinooooooosuuuuuyyzs";

    private readonly string? text;

    private Slug(string text) => this.text = text;

    public static bool TryParse(string? text, out Slug slug)
    {
        var valid = text is { Length: > 0 and <= MaxLength } && Shape().IsMatch(text) && !IsReserved(text);
        slug = valid ? new Slug(text!) : default;
        return valid;
    }

    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static Slug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException($"«{text}» is not an identifier.");

    /// <summary>An identifier made once for a record without a code: the words of its title and 4 hexadecimal digits of its hash.</summary>
    public static Slug FromTitle(string title)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..4];
        var words = Words(title);
        words = words.Length > MaxLength - 5 ? words[..(MaxLength - 5)].TrimEnd('-') : words;
        return Parse(words.Length == 0 ? $"x-{hash}" : $"{words}-{hash}");
    }

    /// <summary>An identifier made of a printed code (<c>2017_P03_01</c> → <c>2017-p03-01</c>), or of the text as a title when no code remains.</summary>
    public static Slug FromCode(string code) => TryParse(Words(code), out var slug) ? slug : FromTitle(code);

    public int CompareTo(Slug other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => text ?? "";

    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;

    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;

    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;

    /// <summary>Names that Windows keeps for devices and cannot be folders there.</summary>
    public static bool IsReserved(string text) => DeviceName().IsMatch(text);

    /// <summary>The letters in lower case without their accents, whether printed with the letter or after it as a mark of their own.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "An identifier is lower case by definition.")]
    public static string WithoutAccents(string text) =>
        string.Concat(text.ToLowerInvariant().Where(letter => letter is not (>= '\u0300' and <= '\u036f')).Select(WithoutAccent));

    private static string Words(string text) => NotWord().Replace(WithoutAccents(text), "-").Trim('-');

    /// <summary>By table: with invariant globalization <c>string.Normalize</c> takes no letter apart.</summary>
    private static char WithoutAccent(char letter)
    {
        var at = Accented.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : Plain[at];
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotWord();
}
