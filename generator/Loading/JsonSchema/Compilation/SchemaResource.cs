using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>A schema with an address of its own: a file, or a part of one that has an <c>$id</c>.</summary>
public sealed class SchemaResource(Uri address, Node root, Dialect dialect)
{
    public Uri Address { get; } = address;

    public Node Root { get; } = root;

    public Dialect Dialect { get; } = dialect;

    /// <summary>The parts that have a name, by it.</summary>
    internal Dictionary<string, Node> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The named parts that another resource may stand in for.</summary>
    internal Dictionary<string, Node> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
