using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>The schemas that are known by name: a reference finds only these, never the network.</summary>
public sealed class SchemaRegistry(Dialect dialect)
{
    private readonly Dictionary<string, Node> sources = new(StringComparer.Ordinal);

    public Dialect Dialect { get; } = dialect;

    /// <summary>Makes a schema known by its file name (or address) and by its own <c>$id</c>.</summary>
    public void Add(string name, Node schema) => sources[name] = schema;

    /// <summary>The schema of that name or address, checked and compiled; null with diagnostics where it is unknown or wrong.</summary>
    public Schema? Get(string name, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        return sources.TryGetValue(name, out var source) ? new Schema(source) : null;
    }
}
