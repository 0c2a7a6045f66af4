using System.Text;
using PegOpenData.Importing;
using PegOpenData.Loading;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Tests.Importing;

/// <summary>Short ways to run an import in memory and to look at what came out.</summary>
internal static class Imports
{
    public static ImportResult Run(string text, ImportOptions? options = null, params IReadOnlyList<SourceFile> existing) =>
        Importer.Import(File("scheda.txt", text), options ?? new ImportOptions(), existing);

    public static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The text of a file that came out.</summary>
    public static string TextOf(this ImportResult result, string path) => result.Files.Single(file => file.Path == path).Text;

    /// <summary>A YAML file that came out, read again.</summary>
    public static MappingNode Yaml(this ImportResult result, string path)
    {
        var found = new DiagnosticBag();
        var root = YamlParser.Parse(File(path, result.TextOf(path)), found);
        Assert.Empty(found.ToSorted());
        return Assert.IsType<MappingNode>(root);
    }

    /// <summary>The one plan that came out, as the loader reads it from the files.</summary>
    public static Plan LoadedPlan(this ImportResult result)
    {
        var found = new DiagnosticBag();
        var administrations = PlanLoader.LoadData([.. result.Files.Select(file => File(file.Path, file.Text))], found);
        Assert.DoesNotContain(found.ToSorted(), finding => finding.Severity == Severity.Error);
        return Assert.Single(Assert.Single(administrations).Plans);
    }

    /// <summary>The words at a path of keys and of places in lists, or null.</summary>
    public static string? At(this Node? node, params IEnumerable<object> steps)
    {
        foreach (var step in steps)
        {
            node = (node, step) switch
            {
                (MappingNode map, string key) => map[key],
                (SequenceNode list, int place) => list.Items[place],
                _ => null,
            };
        }

        return (node as ScalarNode)?.Text;
    }

    public static IReadOnlyList<MappingNode> Records(this MappingNode map, string key) =>
        map[key] is SequenceNode list ? [.. list.Items.Cast<MappingNode>()] : [];

    public static IReadOnlyList<string> Codes(this ImportResult result) => [.. result.Diagnostics.Select(diagnostic => diagnostic.Code)];
}
