using PegOpenData.Cli.Reports.Formats.Sarif;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>The forms by the names that a person gives them.</summary>
internal static class FindingsFormats
{
    public const string Text = "text";
    public const string GitHub = "github";

    private static readonly Dictionary<string, IFindingsFormat> ByName = new(StringComparer.Ordinal)
    {
        [Text] = new TextFormat(),
        ["json"] = new JsonFormat(),
        ["sarif"] = new SarifFormat(),
        [GitHub] = new GitHubFormat(),
    };

    public static IReadOnlyList<string> Names => [.. ByName.Keys];

    public static IFindingsFormat Of(string name) => ByName[name];
}
