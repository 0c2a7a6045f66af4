using YamlDotNet.RepresentationModel;

namespace PegOpenData.Tests.House.Workflows;

/// <summary>A file of steps that a server runs: of GitHub, or the one of GitLab.</summary>
/// <param name="Name">Its path from the root of the repository.</param>
internal sealed record Workflow(string Name, string Text, YamlMappingNode Root)
{
    public const string GitLab = ".gitlab-ci.yml";

    public static IEnumerable<string> OfGitHub => Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml")
        .Select(file => $".github/workflows/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    public static Workflow Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, name));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return new Workflow(name, text, (YamlMappingNode)yaml.Documents[0].RootNode);
    }

    public IEnumerable<KeyValuePair<string, YamlMappingNode>> Jobs => ((YamlMappingNode)Root["jobs"]).Children
        .Select(job => KeyValuePair.Create(job.Key.ToString(), (YamlMappingNode)job.Value));

    /// <summary>The values of a key wherever it stands; of a list, each.</summary>
    public IEnumerable<string> All(string key) => In(Root, key);

    private static IEnumerable<string> In(YamlNode node, string key) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(entry => entry.Key.ToString() == key ? Words(entry.Value) : In(entry.Value, key)),
        YamlSequenceNode list => list.Children.SelectMany(item => In(item, key)),
        _ => [],
    };

    private static IEnumerable<string> Words(YamlNode node) => node is YamlSequenceNode list ? list.Children.SelectMany(Words) : node is YamlScalarNode { Value: { } word } ? [word] : [];
}
