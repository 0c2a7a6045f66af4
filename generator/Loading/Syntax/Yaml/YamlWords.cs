namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>Plain words that YAML reads in a way their writer hardly meant.</summary>
internal static class YamlWords
{
    /// <summary>What <c> #</c> cut off a value (<c>Lotto #3</c>), or null: a comment proper has a space after its sign.</summary>
    public static string? LostAfterHash(string text, int end)
    {
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        var isMeant = end + 1 < text.Length && text[end] == '#' && text[end + 1] is not (' ' or '#' or '\t' or '\r' or '\n' or '-' or '=' or '!');
        if (!isMeant)
        {
            return null;
        }

        var line = text.AsSpan(end);
        var stop = line.IndexOfAny('\r', '\n');
        return (stop < 0 ? line : line[..stop]).ToString();
    }

    /// <summary><c>-uno -due</c>: the lines of a list whose dashes touch the words are one text to YAML.</summary>
    public static bool IsListWithoutSpaces(string text) => text.Length > 1 && text[1] is not (' ' or '-') && text.Contains(" -", StringComparison.Ordinal);
}
