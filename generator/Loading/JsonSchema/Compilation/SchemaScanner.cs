using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>Goes through a schema once, before anything is compiled, to learn the addresses and names of its parts.</summary>
internal sealed class SchemaScanner(Dictionary<string, SchemaResource> resources, Func<string, Dialect?> dialectOf)
{
    /// <summary>The resource each schema node belongs to.</summary>
    public Dictionary<Node, SchemaResource> Owners { get; } = new(ReferenceEqualityComparer.Instance);

    public void Scan(Node node, SchemaResource owner)
    {
        var resource = node is MappingNode schema ? Enter(schema, owner) : owner;
        Owners.TryAdd(node, resource);
        if (node is MappingNode map)
        {
            foreach (var entry in map.Entries)
            {
                ScanValue(entry, resource);
            }
        }
    }

    private void ScanValue(MappingEntry entry, SchemaResource resource)
    {
        IEnumerable<Node> below = (resource.Dialect.Find(entry.Key.Text)?.Holds, entry.Value) switch
        {
            (Holds.Schema, _) => [entry.Value],
            (Holds.List, SequenceNode list) => list.Items,
            (Holds.Map, MappingNode map) => map.Entries.Select(each => each.Value),
            _ => [],
        };
        foreach (var node in below)
        {
            Scan(node, resource);
        }
    }

    private SchemaResource Enter(MappingNode schema, SchemaResource owner)
    {
        var resource = owner;
        if (schema["$id"] is ScalarNode { Kind: ScalarKind.Text } id && SchemaAddress.TryResolve(owner.Address, id.Text, out var address, out _))
        {
            var dialect = (schema["$schema"] as ScalarNode)?.Text is { } named ? dialectOf(named) ?? owner.Dialect : owner.Dialect;
            resource = new SchemaResource(address, schema, dialect);
            resources[address.AbsoluteUri] = resource;
        }

        if (schema["$anchor"] is ScalarNode anchor)
        {
            resource.Anchors.TryAdd(anchor.Text, schema);
        }

        if (schema["$dynamicAnchor"] is ScalarNode dynamic)
        {
            resource.Anchors.TryAdd(dynamic.Text, schema);
            resource.DynamicAnchors.TryAdd(dynamic.Text, schema);
        }

        return resource;
    }
}
