using System.Globalization;

namespace PegOpenData.Loading.JsonSchema.Patterns;

/// <summary>What the signs of ECMA-262's patterns stand for, as .NET writes it.</summary>
internal static class Ecma
{
    public const string Digits = "0-9";
    public const string Words = "a-zA-Z0-9_";
    public const string Blanks = @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Lowercase_Letter"] = "Ll",
        ["Uppercase_Letter"] = "Lu",
        ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["digit"] = "Nd",
        ["Letter_Number"] = "Nl",
        ["Other_Number"] = "No",
        ["Punctuation"] = "P",
        ["punct"] = "P",
        ["Symbol"] = "S",
        ["Math_Symbol"] = "Sm",
        ["Currency_Symbol"] = "Sc",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Other"] = "C",
        ["Control"] = "Cc",
        ["cntrl"] = "Cc",
    };

    private static readonly HashSet<string> Short =
    [
        "L", "Ll", "Lu", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ];

    /// <summary>A general category by its long or short name, or null where there is none of that name.</summary>
    public static string? Category(string name)
    {
        var mark = name.IndexOf('=', StringComparison.Ordinal);
        var value = mark >= 0 && name[..mark] is "General_Category" or "gc" ? name[(mark + 1)..] : name;
        return Short.Contains(value) ? value : Categories.GetValueOrDefault(value);
    }

    /// <summary>One UTF-16 unit, escaped.</summary>
    public static string Unit(int unit) => string.Create(CultureInfo.InvariantCulture, $"\\u{unit:X4}");

    /// <summary>A character as one thing, be it one unit or two.</summary>
    public static string Units(int codePoint) =>
        codePoint <= 0xFFFF ? Unit(codePoint) : $"(?:{Unit(High(codePoint))}{Unit(Low(codePoint))})";

    /// <summary>Alternatives for a range of characters beyond U+FFFF.</summary>
    public static IEnumerable<string> Pairs(int first, int last)
    {
        while (first <= last)
        {
            var isWhole = Low(first) == 0xDC00 && last - first >= 0x3FF;
            var end = isWhole ? first + 0x3FF : Math.Min(last, first | 0x3FF);
            yield return $"{Unit(High(first))}[{Unit(Low(first))}-{Unit(Low(end))}]";
            first = end + 1;
        }
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Low(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);
}
