using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>What a word without quotes is, by the core schema of YAML 1.2: <c>no</c> and <c>si</c> are words, <c>04</c> is a number.</summary>
public static partial class PlainScalars
{
    public static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ when MayBeNumber(text[0]) && Number().IsMatch(text) => ScalarKind.Number,
        _ => ScalarKind.Text,
    };

    private static bool MayBeNumber(char first) => char.IsAsciiDigit(first) || first is '+' or '-' or '.';

    [GeneratedRegex(@"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
