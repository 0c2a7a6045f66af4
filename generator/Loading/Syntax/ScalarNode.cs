namespace PegOpenData.Loading.Syntax;

/// <summary>A single value.</summary>
/// <param name="text">The words as written, without quotes and escapes.</param>
/// <param name="isPlain">Written without quotes (a plain YAML scalar, a CSV cell): where the schema wants text, it is that text.</param>
public sealed class ScalarNode(SourceSpan span, string text, ScalarKind kind, bool isPlain) : Node(span)
{
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;

    public bool IsPlain { get; } = isPlain;

    /// <summary>The same words, read as text.</summary>
    public ScalarNode AsText() => Kind == ScalarKind.Text ? this : new ScalarNode(Span, Text, ScalarKind.Text, IsPlain);
}
