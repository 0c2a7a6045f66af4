using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>One demand of a schema that a value does not meet.</summary>
public sealed record SchemaFailure
{
    /// <summary>The keyword that demanded it: <c>required</c>, <c>pattern</c> …</summary>
    public required string Keyword { get; init; }

    /// <summary>The place meant: the value, or the key where the key is what is wrong.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Where in the instance, as a JSON Pointer.</summary>
    public required string InstancePath { get; init; }

    /// <summary>The value that was looked at.</summary>
    public required Node Instance { get; init; }

    /// <summary>The schema that holds the keyword.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The property missing or in excess, where the failure is about one.</summary>
    public string? Property { get; init; }
}
