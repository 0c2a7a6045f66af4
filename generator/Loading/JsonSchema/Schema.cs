using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>A schema, compiled once and evaluated many times.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, List<KeyValuePair<string, Schema>>> parts = new(StringComparer.Ordinal);
    private NodeTypes? types;
    private bool isCountingTypes;

    internal Schema(Node source, SchemaResource resource)
    {
        Source = source;
        Resource = resource;
        Constant = source is ScalarNode { Kind: ScalarKind.Boolean } constant ? constant.Text == "true" : null;
        LooksAtEvaluated = source is MappingNode map && (map["unevaluatedProperties"] ?? map["unevaluatedItems"]) is not null;
    }

    /// <summary>The schema as written.</summary>
    public Node Source { get; }

    public string? Title => Annotation("title");

    public string? Description => Annotation("description");

    /// <summary>The types a value may have by this schema and those it applies to the same value.</summary>
    public NodeTypes Types => types ?? CountTypes();

    internal SchemaResource Resource { get; }

    /// <summary>The schemas <c>true</c> and <c>false</c>; null for any other.</summary>
    internal bool? Constant { get; }

    /// <summary>It asks which properties or items other keywords have looked at.</summary>
    internal bool LooksAtEvaluated { get; }

    internal ImmutableArray<Constraint> Constraints { get; private set; } = [];

    /// <summary>The text of an annotation of this schema or of those it refers to (<c>title</c>, <c>x-aiuto</c>), or null.</summary>
    public string? Annotation(string keyword) =>
        ((Source as MappingNode)?[keyword] as ScalarNode)?.Text ?? Parts("$ref").Select(part => part.Value.Annotation(keyword)).FirstOrDefault();

    /// <summary>The schemas held by one of its keywords, by name where they have one.</summary>
    public IReadOnlyList<KeyValuePair<string, Schema>> Parts(string keyword) => parts.TryGetValue(keyword, out var found) ? found : [];

    /// <summary>What the value does not meet; empty where it is valid.</summary>
    public IReadOnlyList<SchemaFailure> Evaluate(Node instance)
    {
        var findings = new Findings(isSilent: false);
        Visit.Begin(this, instance, findings);
        return findings.Failures;
    }

    /// <summary>Whether the value is valid, found without gathering what is wrong.</summary>
    public bool IsValid(Node instance)
    {
        var findings = new Findings(isSilent: true);
        Visit.Begin(this, instance, findings);
        return !findings.Any;
    }

    internal void Remember(string keyword, string name, Schema part)
    {
        if (!parts.TryGetValue(keyword, out var known))
        {
            parts.Add(keyword, known = []);
        }

        known.Add(KeyValuePair.Create(name, part));
    }

    internal void Complete(IEnumerable<Constraint> constraints) => Constraints = [.. constraints];

    private NodeTypes CountTypes()
    {
        if (isCountingTypes)
        {
            return NodeTypes.All;
        }

        isCountingTypes = true;
        var counted = SchemaTypes.Of(this);
        isCountingTypes = false;
        types = counted;
        return counted;
    }
}
