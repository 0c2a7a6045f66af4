namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Which sign parts the cells, seen from the header.</summary>
internal static class Delimiter
{
    public static char Of(string text)
    {
        var counts = new Dictionary<char, int> { [';'] = 0, ['\t'] = 0, [','] = 0 };
        var isQuoted = false;
        foreach (var sign in text)
        {
            if (sign == '\n' && !isQuoted)
            {
                break;
            }

            isQuoted ^= sign == '"';
            if (!isQuoted && counts.TryGetValue(sign, out var count))
            {
                counts[sign] = count + 1;
            }
        }

        var most = counts.MaxBy(pair => pair.Value);
        return most.Value == 0 ? ',' : most.Key;
    }
}
