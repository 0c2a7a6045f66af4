using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping;

/// <summary>The spans of the fields of a record, looked up in its node when asked: nearly none ever is, so nothing is copied.</summary>
internal sealed class FieldSpans(MappingNode map) : IReadOnlyDictionary<string, SourceSpan>
{
    public int Count => map.Entries.Length;

    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key.Text);

    public IEnumerable<SourceSpan> Values => map.Entries.Select(entry => entry.Value.Span);

    public SourceSpan this[string key] => TryGetValue(key, out var span) ? span : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <param name="key">Dotted where nested: <c>atteso.2024</c>, <c>linee.0</c>.</param>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out SourceSpan value)
    {
        Node? node = map;
        foreach (var step in key.Split('.'))
        {
            node = Below(node, step);
        }

        value = node?.Span ?? default;
        return node is not null;
    }

    public IEnumerator<KeyValuePair<string, SourceSpan>> GetEnumerator() =>
        map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value.Span)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Node? Below(Node? node, string step) => node switch
    {
        MappingNode nested => nested[step],
        SequenceNode list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Items.Length => list.Items[at],
        _ => null,
    };
}
