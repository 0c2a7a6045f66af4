namespace PegOpenData.Tests.Importing;

/// <summary>Ways in which a text is spoilt on its way to an import.</summary>
internal static class Damage
{
    /// <summary>Of lines, TABs and rows, and the end lost from every line on.</summary>
    public static IEnumerable<string> OfAll(string text) => OfLines(text).Concat(OfTabs(text)).Concat(OfRows(text)).Concat(OfCuts(text));

    /// <summary>Each line lost, doubled, and moved to the beginning with all that follows.</summary>
    public static IEnumerable<string> OfLines(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            yield return string.Join('\n', lines.Where((_, index) => index != at));
            yield return string.Join('\n', lines.Take(at + 1).Concat(lines.Skip(at)));
            yield return string.Join('\n', lines.Skip(at).Concat(lines.Take(at)));
        }
    }

    /// <summary>Each TAB lost, and each doubled.</summary>
    public static IEnumerable<string> OfTabs(string text)
    {
        foreach (var at in TabsIn(text))
        {
            yield return text.Remove(at, 1);
            yield return text.Insert(at, "\t");
        }
    }

    /// <summary>A row cut in two at each TAB.</summary>
    public static IEnumerable<string> OfRows(string text) => TabsIn(text).Select(at => text.Remove(at, 1).Insert(at, "\n"));

    /// <summary>The end lost, from each so many characters on.</summary>
    public static IEnumerable<string> OfEnd(string text, int step) =>
        Enumerable.Range(0, (text.Length + step - 1) / step).Select(cut => text[..(cut * step)]);

    /// <summary>The end lost, after each line.</summary>
    public static IEnumerable<string> OfCuts(string text)
    {
        var lines = text.Split('\n');
        return Enumerable.Range(1, lines.Length - 1).Select(kept => string.Join('\n', lines.Take(kept)));
    }

    private static IEnumerable<int> TabsIn(string text) => Enumerable.Range(0, text.Length).Where(at => text[at] == '\t');
}
