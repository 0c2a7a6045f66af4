using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Core;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>The schemas that are known by name: a reference finds only these, never the network.</summary>
public sealed class SchemaRegistry
{
    private readonly Dictionary<string, SchemaResource> resources = new(StringComparer.Ordinal);
    private readonly SchemaScanner scanner;
    private readonly Dictionary<Node, Schema> settled = new(ReferenceEqualityComparer.Instance);
    private readonly Lock gate = new();

    public SchemaRegistry(Dialect dialect)
    {
        Dialect = dialect;
        scanner = new SchemaScanner(resources, DialectOf);
        if (dialect.AllowsUnknown)
        {
            foreach (var (address, schema) in MetaSchemas.Read())
            {
                Add(address, schema);
            }
        }
    }

    public Dialect Dialect { get; }

    /// <summary>Makes a schema known by its file name (or address) and by its own <c>$id</c>.</summary>
    public void Add(string name, Node schema)
    {
        lock (gate)
        {
            settled.Clear();
            var address = Uri.TryCreate(name, UriKind.Absolute, out var absolute) ? absolute : new Uri(SchemaAddress.Local, name);
            var dialect = ((schema as MappingNode)?["$schema"] as ScalarNode)?.Text is { } named ? DialectOf(named) : null;
            var resource = new SchemaResource(address, schema, dialect ?? Dialect);
            resources[address.AbsoluteUri] = resource;
            scanner.Scan(schema, resource);
            resources[address.AbsoluteUri] = scanner.Owners[schema];
        }
    }

    /// <summary>The schema of that name or address, checked and compiled; null with diagnostics where it is unknown or wrong.</summary>
    public Schema? Get(string name, DiagnosticBag bag)
    {
        lock (gate)
        {
            var compiler = new SchemaCompiler(this, settled, bag);
            var local = new SchemaResource(SchemaAddress.Local, Tree.Map(), Dialect);
            if (compiler.Resolve(name, local, out var resource, out _) is not { } node)
            {
                compiler.Report(Errors.Schema.UnknownReference(SourceSpan.Start(name), name));
                return null;
            }

            var schema = compiler.Compile(node, resource);
            return compiler.HasFailed ? null : Settled(compiler, schema);
        }
    }

    /// <summary>Schemas without a fault are compiled once for all who ask.</summary>
    private Schema Settled(SchemaCompiler compiler, Schema schema)
    {
        foreach (var (node, compiled) in compiler.Settle())
        {
            settled[node] = compiled;
        }

        return schema;
    }

    internal IEnumerable<SchemaResource> Resources => resources.Values.Distinct();

    internal SchemaResource? Find(Uri address) => resources.GetValueOrDefault(address.AbsoluteUri);

    internal SchemaResource? OwnerOf(Node node) => scanner.Owners.GetValueOrDefault(node);

    /// <summary>The dialect of a meta-schema that lists its vocabularies, or null for the registry's own.</summary>
    private Dialect? DialectOf(string metaSchema)
    {
        var isOwn = metaSchema.TrimEnd('#') == Dialect.Address;
        if (isOwn || !resources.TryGetValue(metaSchema, out var found) || (found.Root as MappingNode)?["$vocabulary"] is not MappingNode named)
        {
            return null;
        }

        var chosen = Vocabularies.All.Append(Vocabularies.FormatAnnotation).Append(Vocabularies.FormatAssertion)
            .Where(vocabulary => named[vocabulary.Address] is not null);
        return new Dialect(chosen, allowsUnknown: true);
    }
}
