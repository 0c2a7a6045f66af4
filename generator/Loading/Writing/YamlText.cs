using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Loading.Writing;

/// <summary>
/// When a text needs quotes in YAML: where this project's reader (1.2) or any reader of 1.1 (<c>no</c>, <c>04</c>, <c>2020-12-31</c>, <c>12:30</c>)
/// would take it for something else. Quotes are always double.
/// </summary>
internal static partial class YamlText
{
    public static string Value(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Text => Quoted(scalar.Text, isKey: false),
        ScalarKind.Null => "null",
        _ => scalar.Text,
    };

    /// <summary>A year may be a key without quotes: keys are always words here, and editors agree.</summary>
    public static string Key(string key) => WholeNumber().IsMatch(key) ? key : Quoted(key, isKey: true);

    /// <summary>A text of several lines that a block after <c>|</c> gives back as it is.</summary>
    public static bool IsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
        && text[0] is not (' ' or '\t' or '\n')
        && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && !text.Any(c => c != '\n' && IsEscaped(c))
        && !OddLine().IsMatch(text);

    private static string Quoted(string text, bool isKey) => IsPlain(text, isKey) ? text : Escape(text);

    private static bool IsPlain(string text, bool isKey) =>
        text.Trim().Length > 0 && text.Trim().Length == text.Length
        && !StartsWithIndicator(text)
        && !Separates(text)
        && !(isKey && text.Length > 500)
        && !text.Any(c => IsEscaped(c) || c == '\t')
        && !IsMisread(text);

    /// <summary>Signs that end a plain text before its end.</summary>
    private static bool Separates(string text) =>
        text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal);

    private static bool IsMisread(string text) =>
        PlainScalars.KindOf(text) != ScalarKind.Text || OldWord().IsMatch(text) || OldNumber().IsMatch(text);

    private static bool StartsWithIndicator(string text) => text[0] switch
    {
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => true,
        '-' or '?' or ':' => text.Length == 1 || text[1] == ' ' || text.StartsWith("---", StringComparison.Ordinal),
        '.' => text.StartsWith("...", StringComparison.Ordinal),
        '<' => text is "<<" || text.StartsWith("<<<<<<<", StringComparison.Ordinal),
        '=' => text is "=",
        _ => false,
    };

    private static string Escape(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ when IsEscaped(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return escaped.Append('"').ToString();
    }

    /// <summary>Controls, line breaks of other standards, marks that turn the direction of text: never raw in a file.</summary>
    private static bool IsEscaped(char c) =>
        (char.IsControl(c) && c != '\t') || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"^[1-9][0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    /// <summary>A line that ends in a blank or begins with a tab: an editor would not leave it alone.</summary>
    [GeneratedRegex(@"[ \t](?:\n|\z)|\n\t", RegexOptions.CultureInvariant)]
    private static partial Regex OddLine();

    [GeneratedRegex(@"^(?:y|yes|n|no|on|off|true|false|null)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OldWord();

    /// <summary>Numbers, times in base sixty and dates as YAML 1.1 knows them.</summary>
    [GeneratedRegex(
        @"^(?:[-+]?(?:0b[01_]+|0x[0-9a-f_]+|0o?[0-7_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_.]*)?(?:e[-+]?[0-9]+)?|\.[0-9_.]+(?:e[-+]?[0-9]+)?|\.inf)"
        + @"|\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|[ ]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OldNumber();
}
