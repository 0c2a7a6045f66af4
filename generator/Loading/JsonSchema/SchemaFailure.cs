using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>One demand of a schema that a value does not meet.</summary>
public sealed record SchemaFailure
{
    /// <summary>The keyword that demanded it: <c>required</c>, <c>pattern</c> …</summary>
    public required string Keyword { get; init; }

    /// <summary>The place meant: the value, or the key where the key is what is wrong.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The way from the value that was evaluated to the one meant.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>The same way as a JSON Pointer.</summary>
    public string InstancePath => string.Concat(Steps);

    /// <summary>The value that was looked at.</summary>
    public required Node Instance { get; init; }

    /// <summary>The schema that holds the keyword.</summary>
    public required Schema Schema { get; init; }

    /// <summary>What the schema says there: the limit, the list, the pattern.</summary>
    public required Node KeywordValue { get; init; }

    /// <summary>The property missing or in excess, where the failure is about one.</summary>
    public string? Property { get; init; }
}
