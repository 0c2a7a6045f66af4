namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>Parts a number format (ECMA-376, 18.8.31) into its sections and pieces.</summary>
internal static class FormatTokens
{
    /// <summary>The sections for positive, negative, zero and text, as far as they are written.</summary>
    public static IReadOnlyList<IReadOnlyList<FormatToken>> Sections(string code)
    {
        var sections = new List<List<FormatToken>> { new() };
        for (var at = 0; at < code.Length;)
        {
            if (code[at] == ';')
            {
                sections.Add([]);
                at++;
                continue;
            }

            at += Take(code.AsSpan(at), sections[^1]);
        }

        return sections;
    }

    /// <summary>Adds the first piece and says how many signs it took.</summary>
    private static int Take(ReadOnlySpan<char> rest, List<FormatToken> found)
    {
        switch (rest[0])
        {
            case '"':
                var close = rest[1..].IndexOf('"');
                var quoted = close < 0 ? rest[1..] : rest[1..(close + 1)];
                found.Add(new FormatToken(quoted.ToString(), IsLiteral: true));
                return close < 0 ? rest.Length : close + 2;
            case '\\' when rest.Length > 1:
                found.Add(new FormatToken(rest[1].ToString(), IsLiteral: true));
                return 2;
            case '_' or '*' when rest.Length > 1:
                return 2;
            case '[':
                return TakeBracket(rest, found);
            default:
                return TakeSign(rest, found);
        }
    }

    /// <summary><c>[h]</c> is hours that go past 24, <c>[$€-410]</c> a currency; colours, conditions and languages show nothing.</summary>
    private static int TakeBracket(ReadOnlySpan<char> rest, List<FormatToken> found)
    {
        var close = rest.IndexOf(']');
        var inside = (close < 0 ? rest[1..] : rest[1..close]).ToString();
        if (inside.StartsWith('$'))
        {
            found.Add(new FormatToken(inside[1..].Split('-')[0], IsLiteral: true));
        }
        else if (inside.Length > 0 && inside.All(sign => char.ToLowerInvariant(sign) is 'h' or 'm' or 's'))
        {
            found.Add(new FormatToken($"[{inside.ToLowerInvariant()}]", IsLiteral: false));
        }

        return close < 0 ? rest.Length : close + 1;
    }

    private static int TakeSign(ReadOnlySpan<char> rest, List<FormatToken> found)
    {
        foreach (var word in (string[])["General", "Standard", "AM/PM", "A/P"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(new FormatToken(word, IsLiteral: false));
                return word.Length;
            }
        }

        var sign = rest[0];
        var same = char.IsAsciiLetter(sign) ? 1 + rest[1..].IndexOfAnyExcept(char.ToLowerInvariant(sign), char.ToUpperInvariant(sign)) : 1;
        same = same == 0 ? rest.Length : same;
        var isCode = char.ToLowerInvariant(sign) is 'd' or 'm' or 'y' or 'h' or 's' or 'e' || sign is '0' or '#' or '?' or '.' or ',' or '%' or '@' or '/' or ':' or '+';
        found.Add(new FormatToken(rest[..same].ToString(), !isCode));
        return same;
    }
}
