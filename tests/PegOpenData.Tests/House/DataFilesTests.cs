using System.Text.Json;
using System.Text.RegularExpressions;
using PegOpenData.Loading.Folders;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Writing;
using PegOpenData.Loading.Writing.Formatting;

namespace PegOpenData.Tests.House;

/// <summary>The files of <c>data/</c> are in the canonical form, and editors find the schema of each.</summary>
public sealed partial class DataFilesTests
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Data = new(() => SourceFolder.Read(Path.Combine(Repository.Root, "data"), new DiagnosticBag()));

    [Fact]
    public void Every_data_file_has_the_canonical_form()
    {
        var found = new DiagnosticBag();
        var files = DataFormat.Of(Data.Value, "", _ => true, found);
        Assert.True(files.Length > 400);
        Assert.Empty(files.Where(file => file.IsToWrite).Select(file => file.File.Path));
        Assert.Empty(found.ToSorted());
    }

    [Fact]
    public void Every_yaml_file_names_a_schema_that_is_there() => Assert.All(
        Data.Value.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)),
        file =>
        {
            var header = Header().Match(System.Text.Encoding.UTF8.GetString(file.Content.Span));
            Assert.True(header.Success, file.Path);
            var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, "data", file.Path))!;
            var schema = Path.GetFullPath(Path.Combine(folder, header.Groups[1].Value));
            Assert.Equal(Path.Combine(Repository.Root, "generator", "Loading", "Schemas"), Path.GetDirectoryName(schema));
            Assert.Equal(ExpectedSchema(file.Path), Path.GetFileName(schema).Replace(".schema.json", "", StringComparison.Ordinal));
            Assert.True(File.Exists(schema), file.Path);
        });

    [Fact]
    public void Editors_are_told_the_schema_of_every_kind_of_file()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")));
        var told = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToDictionary(each => each.Value.GetString()!, each => each.Name, StringComparer.Ordinal);
        var kinds = Collections.All.SelectMany(name => (KeyValuePair<string, string>[])
            [new($"data/*/*/{name}.yaml", name), new($"data/*/*/{name}/*.yaml", Collections.RecordOf(name))]);
        var expected = kinds.Append(new("data/*/ente.yaml", "ente")).Append(new("data/*/*/piano.yaml", "piano"))
            .Append(new("content/site.yaml", "sito")).Append(new("**/mappa*.yaml", "mappa"))
            .ToDictionary(kind => kind.Key, kind => $"./{SchemaAddress.Folder}/{kind.Value}.schema.json", StringComparer.Ordinal);
        Assert.Equal(expected.OrderBy(kind => kind.Key, StringComparer.Ordinal), told.OrderBy(kind => kind.Key, StringComparer.Ordinal));
        Assert.All(told.Values, schema => Assert.True(File.Exists(Path.Combine(Repository.Root, schema)), schema));
    }

    private static string ExpectedSchema(string path)
    {
        var steps = path.Split('/');
        var name = Path.GetFileNameWithoutExtension(steps[^1]);
        return steps.Length == 4 ? Collections.RecordOf(steps[2]) : name;
    }

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(\S+)\n", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
