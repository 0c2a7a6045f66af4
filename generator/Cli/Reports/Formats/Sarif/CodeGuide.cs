using System.Reflection;

namespace PegOpenData.Cli.Reports.Formats.Sarif;

/// <summary>What the page of the errors says of each code; HouseTests hold that every code has its heading there.</summary>
internal static class CodeGuide
{
    private const string Heading = "\n## ";

    private static readonly Lazy<Dictionary<string, CodeEntry>> Entries = new(Read);

    public static CodeEntry Of(string code) => Entries.Value[code];

    private static Dictionary<string, CodeEntry> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("errori.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split(Heading)[1..]
            .Select(section => section.Split('\n', 2))
            .ToDictionary(section => section[0].Trim(), section => new CodeEntry(section[1].Trim()), StringComparer.Ordinal);
    }
}
