namespace PegOpenData.Model;

/// <summary>Where a record stands in the files that were read: its own span, and the span of each field's value by Italian key.</summary>
public sealed class Source(SourceSpan span, IReadOnlyDictionary<string, SourceSpan> fields)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The span of a field, or of the whole record where the field was not written.</summary>
    public SourceSpan this[string field] => fields.TryGetValue(field, out var found) ? found : Span;
}
