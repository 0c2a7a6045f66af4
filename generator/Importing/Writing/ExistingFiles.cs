using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Writing;

/// <summary>The data files that are there already: which one a new file is an update of, and which would be doubled by it.</summary>
internal sealed class ExistingFiles(IReadOnlyList<SourceFile> files)
{
    private readonly Dictionary<string, SourceFile> byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public bool Has(string path) => byPath.ContainsKey(path);

    /// <summary>The file to update: the one of that name or, for an objective, the one that holds it under another name.</summary>
    public SourceFile? Of(DataFile wanted) =>
        byPath.GetValueOrDefault(wanted.Path) ?? (wanted.IsOneOfMany ? files.FirstOrDefault(file => Holds(file, wanted)) : null);

    /// <summary>Files that keep the same collection in another form.</summary>
    public IEnumerable<SourceFile> ElsewhereThan(DataFile wanted)
    {
        if (wanted.Collection is not { } collection)
        {
            return [];
        }

        string[] whole = [$"{collection}.yaml", $"{collection}.csv"];
        return files.Where(file => file.Path != wanted.Path
            && (whole.Contains(file.Path, StringComparer.Ordinal)
                || (!wanted.IsOneOfMany && file.Path.StartsWith($"{collection}/", StringComparison.Ordinal))));
    }

    private static bool Holds(SourceFile file, DataFile wanted) =>
        file.Path.StartsWith($"{wanted.Collection}/", StringComparison.Ordinal)
        && file.Path.EndsWith(".yaml", StringComparison.Ordinal)
        && YamlParser.Parse(file, new DiagnosticBag()) is MappingNode there
        && wanted.Content is MappingNode record
        && there["id"] is ScalarNode id && record["id"] is ScalarNode wantedId
        && id.Text == wantedId.Text;
}
