using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>Turns the schemas of a registry into constraints, each once.</summary>
internal sealed class SchemaCompiler(SchemaRegistry registry, IReadOnlyDictionary<Node, Schema> settled, DiagnosticBag bag)
{
    private readonly Dictionary<Node, Schema> compiled = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, Dictionary<SchemaResource, Schema>> standIns = new(StringComparer.Ordinal);

    public bool HasFailed { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        HasFailed |= diagnostic.Severity == Severity.Error;
        bag.Add(diagnostic);
    }

    public Schema Compile(Node node, SchemaResource around)
    {
        if (compiled.TryGetValue(node, out var known) || settled.TryGetValue(node, out known))
        {
            return known;
        }

        // Known before it is complete: a schema may refer to itself.
        var schema = new Schema(node, registry.OwnerOf(node) ?? around);
        compiled.Add(node, schema);
        schema.Complete(ConstraintsOf(schema));
        return schema;
    }

    /// <summary>The node a reference leads to, and the resource it stands in; null where it leads nowhere.</summary>
    public Node? Resolve(string reference, SchemaResource from, out SchemaResource resource, out string fragment)
    {
        resource = from;
        if (!SchemaAddress.TryResolve(from.Address, reference, out var address, out fragment) || registry.Find(address) is not { } found)
        {
            return null;
        }

        resource = found;
        return fragment switch
        {
            "" => found.Root,
            ['/', ..] => Follow(found, fragment, out resource),
            _ => found.Anchors.GetValueOrDefault(fragment),
        };
    }

    /// <summary>The parts of that name that may stand in for each other, in every known resource.</summary>
    public IReadOnlyDictionary<SchemaResource, Schema> StandIns(string dynamicAnchor)
    {
        if (standIns.TryGetValue(dynamicAnchor, out var known))
        {
            return known;
        }

        // Known before it is complete, as schemas are.
        standIns.Add(dynamicAnchor, known = []);
        foreach (var resource in registry.Resources.Where(resource => resource.DynamicAnchors.ContainsKey(dynamicAnchor)).ToList())
        {
            known[resource] = Compile(resource.DynamicAnchors[dynamicAnchor], resource);
        }

        return known;
    }

    /// <summary>
    /// What was compiled, for whoever asks next. The types of every schema are counted while nobody evaluates them yet: afterwards they are only
    /// read, from any thread.
    /// </summary>
    public IReadOnlyDictionary<Node, Schema> Settle()
    {
        foreach (var schema in compiled.Values)
        {
            _ = schema.Types;
        }

        return compiled;
    }

    private Node? Follow(SchemaResource start, string pointer, out SchemaResource resource)
    {
        resource = start;
        var node = start.Root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = Step(node, step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            if (node is null)
            {
                return null;
            }

            resource = registry.OwnerOf(node) ?? resource;
        }

        return node;
    }

    private static Node? Step(Node node, string step) => node switch
    {
        MappingNode map => map[step],
        SequenceNode list when int.TryParse(step, out var index) && index >= 0 && index < list.Items.Length => list.Items[index],
        _ => null,
    };

    private IEnumerable<Constraint> ConstraintsOf(Schema schema)
    {
        if (schema.Source is not MappingNode map)
        {
            if (schema.Constant is null)
            {
                Report(Errors.Schema.NotASchema(schema.Source.Span));
            }

            return [];
        }

        var last = new List<Constraint>();
        var first = new List<Constraint>();
        foreach (var entry in map.Entries)
        {
            if (Find(schema, entry) is { } keyword
                && keyword.Compile(new KeywordSource(keyword.Name, entry.Value, schema, this)) is { } constraint)
            {
                (keyword.ComesLast ? last : first).Add(constraint);
            }
        }

        return [.. first, .. last];
    }

    private Keyword? Find(Schema schema, MappingEntry entry)
    {
        var dialect = schema.Resource.Dialect;
        var keyword = dialect.Find(entry.Key.Text);
        if (keyword is null && !dialect.AllowsUnknown && !entry.Key.Text.StartsWith("x-", StringComparison.Ordinal))
        {
            Report(Errors.Schema.UnknownKeyword(entry.Key.Span, entry.Key.Text, NearestName.Of(entry.Key.Text, dialect.Names)));
        }

        return keyword;
    }
}
