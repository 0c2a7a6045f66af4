using System.Collections.Immutable;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Identifiers;

/// <summary>The identifiers in the files of a plan's objectives and sheets: a second document of the plan must not use them for other records.</summary>
internal static class ExistingIdentifiers
{
    /// <summary>Identifier → the objective or sheet it belongs to. A file that cannot be read is reported when it is to be updated.</summary>
    /// <param name="folder">Of the plan, as in the paths of <paramref name="files"/>.</param>
    public static ImmutableDictionary<string, string> In(IEnumerable<SourceFile> files, string folder)
    {
        var owners = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var file in files.Where(file => IsOwner(file.Path, folder)))
        {
            if (YamlParser.Parse(file, new DiagnosticBag()) is MappingNode record && record["id"] is ScalarNode owner)
            {
                Collect(record, owner.Text, owners);
            }
        }

        return owners.ToImmutable();
    }

    private static bool IsOwner(string path, string folder) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        && (path.StartsWith($"{folder}/{Collections.Objectives}/", StringComparison.Ordinal)
            || path.StartsWith($"{folder}/{Collections.Sheets}/", StringComparison.Ordinal));

    private static void Collect(MappingNode record, string owner, ImmutableDictionary<string, string>.Builder owners)
    {
        if (record["id"] is ScalarNode id)
        {
            owners[id.Text] = owner;
        }

        foreach (var inner in record.Entries.Select(entry => entry.Value).OfType<SequenceNode>().SelectMany(list => list.Items).OfType<MappingNode>())
        {
            Collect(inner, owner, owners);
        }
    }
}
