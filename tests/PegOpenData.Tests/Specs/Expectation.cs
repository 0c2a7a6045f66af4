using System.Text;

namespace PegOpenData.Tests.Specs;

/// <summary>
/// What a published file holds, line by line; with a leading <c>!</c>, what it does not. In a page a line is words that its reader sees, or its source
/// if the line begins with <c>&lt;</c>. <c>(absent)</c> alone says that nothing is published there.
/// </summary>
internal sealed record Expectation(string Path, IReadOnlyList<string> Lines)
{
    public void AssertOn(IReadOnlyDictionary<string, byte[]> files)
    {
        if (Lines is ["(absent)"])
        {
            Assert.DoesNotContain(Path, files.Keys);
            return;
        }

        Assert.True(files.TryGetValue(Path, out var bytes), $"{Path} was not published.");
        var source = Encoding.UTF8.GetString(bytes!);
        var words = Path.EndsWith(".html", StringComparison.Ordinal) ? PageWords.Of(source) : source;
        Assert.NotEmpty(Lines);
        Assert.All(Lines, line => AssertLine(line, source, words));
    }

    private static void AssertLine(string line, string source, string words)
    {
        var wanted = line.TrimStart('!').TrimStart();
        var text = wanted.StartsWith('<') ? source : words;
        if (line.StartsWith('!'))
        {
            Assert.DoesNotContain(wanted, text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(wanted, text, StringComparison.Ordinal);
        }
    }
}
