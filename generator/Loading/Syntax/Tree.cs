using System.Collections.Immutable;
using System.Globalization;

namespace PegOpenData.Loading.Syntax;

/// <summary>
/// Trees made in code, for whoever writes files: <c>Tree.Map(("id", Tree.Text("p-1")), ("peso", Tree.Number(28.5m)))</c>.
/// A value that is null is a field not given and leaves no trace.
/// </summary>
public static class Tree
{
    private static readonly SourceSpan Nowhere = SourceSpan.Start("");

    public static MappingNode Map(params IEnumerable<(string Key, Node? Value)> fields) =>
        new(Nowhere, [.. from field in fields where field.Value is not null select Entry(field.Key, field.Value)]);

    public static SequenceNode List(params IEnumerable<Node?> items) => new(Nowhere, [.. items.OfType<Node>()]);

    /// <summary>A list, or null where nothing is in it.</summary>
    public static SequenceNode? ListOrNone(params IEnumerable<Node?> items) =>
        List(items) is { Items.Length: > 0 } list ? list : null;

    /// <summary>A list of texts, or null where nothing is in it.</summary>
    public static SequenceNode? Texts(IEnumerable<string> items) => ListOrNone(items.Select(Text));

    /// <summary>A mapping, or null where no field is given.</summary>
    public static MappingNode? MapOrNone(params IEnumerable<(string Key, Node? Value)> fields) =>
        Map(fields) is { Entries.Length: > 0 } map ? map : null;

    public static ScalarNode? Text(string? text) => Scalar(text, ScalarKind.Text);

    /// <summary>A number with the decimals it carries: <c>28.50m</c> stays <c>28.50</c>.</summary>
    public static ScalarNode? Number(decimal? number) =>
        Scalar(number?.ToString(CultureInfo.InvariantCulture), ScalarKind.Number);

    public static ScalarNode? Date(DateOnly? date) =>
        Scalar(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ScalarKind.Text);

    public static ScalarNode? Boolean(bool? value) =>
        Scalar(value is null ? null : value.Value ? "true" : "false", ScalarKind.Boolean);

    public static MappingEntry Entry(string key, Node value) => new(new ScalarNode(Nowhere, key, ScalarKind.Text, isPlain: true), value);

    /// <summary>The same mapping without the keys named.</summary>
    public static MappingNode Without(this MappingNode map, params IEnumerable<string> keys)
    {
        var gone = keys.ToImmutableHashSet(StringComparer.Ordinal);
        return new MappingNode(map.Span, [.. map.Entries.Where(entry => !gone.Contains(entry.Key.Text))]);
    }

    /// <summary>The same mapping with a field set: in its place where it stood already, else at the end.</summary>
    public static MappingNode With(this MappingNode map, string key, Node value)
    {
        var at = map.Entries.ToList().FindIndex(entry => entry.Key.Text == key);
        var entries = at < 0 ? map.Entries.Add(Entry(key, value)) : map.Entries.SetItem(at, map.Entries[at] with { Value = value });
        return new MappingNode(map.Span, entries);
    }

    private static ScalarNode? Scalar(string? text, ScalarKind kind) =>
        text is null ? null : new ScalarNode(Nowhere, text, kind, isPlain: kind != ScalarKind.Text);
}
