namespace PegOpenData.Loading.Syntax;

/// <summary>A value of a source file, whatever its format: YAML, JSON and CSV all become these nodes, each with its place.</summary>
public abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
