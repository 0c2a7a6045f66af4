using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Writing;

/// <summary>The data files that are there already: which one a new file is an update of, and which would be doubled by it.</summary>
internal sealed class ExistingFiles
{
    private readonly IReadOnlyList<SourceFile> files;
    private readonly Dictionary<string, SourceFile> byPath;
    private readonly Lazy<ILookup<(string Folder, string Id), SourceFile>> byIdentifier;

    public ExistingFiles(IReadOnlyList<SourceFile> files)
    {
        this.files = files;
        byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        byIdentifier = new(() => files.ToLookup(IdentifierOf));
    }

    public bool Has(string path) => byPath.ContainsKey(path);

    /// <summary>The file to update: the one of that name or, for one record of a folder, the one that holds it under another name.</summary>
    public SourceFile? Of(DataFile wanted) => byPath.GetValueOrDefault(wanted.Path)
        ?? (wanted.IsOneOfMany && wanted.Content is MappingNode record && record["id"] is ScalarNode id
            ? byIdentifier.Value[(wanted.Collection!, id.Text)].FirstOrDefault()
            : null);

    /// <summary>Files that keep a collection of these in another form, each with where the import writes it.</summary>
    public IEnumerable<(SourceFile File, string Collection, string Path)> Elsewhere(IReadOnlyCollection<DataFile> wanted)
    {
        var written = wanted.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var places = wanted.Where(file => file.Collection is not null).SelectMany(Places).DistinctBy(place => place.Collection);
        return places.SelectMany(place => files
            .Where(file => !written.Contains(file.Path) && Keeps(file.Path, place.Collection, place.IsFolder))
            .Select(file => (file, place.Collection[(place.Collection.LastIndexOf('/') + 1)..], place.Path)));
    }

    /// <summary>The collection of the file itself, and those inside its records.</summary>
    private static IEnumerable<(string Collection, string Path, bool IsFolder)> Places(DataFile file)
    {
        var plan = file.Collection![..file.Collection!.LastIndexOf('/')];
        var inside = file.Content is MappingNode record
            ? record.Entries.Select(entry => entry.Key.Text).Where(Collections.All.Contains).Select(name => ($"{plan}/{name}", file.Path, false))
            : [];
        return inside.Prepend((file.Collection!, file.Path, file.IsOneOfMany));
    }

    private static bool Keeps(string path, string collection, bool isFolder) =>
        path == $"{collection}.yaml" || path == $"{collection}.csv" || (!isFolder && path.StartsWith($"{collection}/", StringComparison.Ordinal));

    /// <summary>The folder of a YAML file and the identifier of its one record; "" where it has none.</summary>
    private static (string Folder, string Id) IdentifierOf(SourceFile file)
    {
        var folder = file.Path.LastIndexOf('/') is var slash and > 0 ? file.Path[..slash] : "";
        var record = file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? YamlParser.Parse(file, new DiagnosticBag()) as MappingNode : null;
        return (folder, (record?["id"] as ScalarNode)?.Text ?? "");
    }
}
