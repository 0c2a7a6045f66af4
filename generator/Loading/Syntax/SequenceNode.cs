using System.Collections.Immutable;

namespace PegOpenData.Loading.Syntax;

/// <summary>A list.</summary>
public sealed class SequenceNode(SourceSpan span, ImmutableArray<Node> items) : Node(span)
{
    public ImmutableArray<Node> Items { get; } = items;
}
