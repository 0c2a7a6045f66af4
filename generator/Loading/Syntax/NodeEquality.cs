namespace PegOpenData.Loading.Syntax;

/// <summary>Equal as JSON values: numbers by value (<c>1.0</c> is <c>1</c>), mappings whatever their order.</summary>
public sealed class NodeEquality : IEqualityComparer<Node>
{
    public static NodeEquality Instance { get; } = new();

    public bool Equals(Node? x, Node? y) => (x, y) switch
    {
        (ScalarNode left, ScalarNode right) => SameScalar(left, right),
        (SequenceNode left, SequenceNode right) => left.Items.SequenceEqual(right.Items, this),
        (MappingNode left, MappingNode right) => SameMapping(left, right),
        _ => x is null && y is null,
    };

    public int GetHashCode(Node obj) => obj switch
    {
        ScalarNode { Kind: ScalarKind.Number } number => JsonNumber.Of(number).GetHashCode(),
        ScalarNode scalar => HashCode.Combine(scalar.Kind, scalar.Kind == ScalarKind.Text ? scalar.Text : Plain(scalar)),
        SequenceNode list => list.Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        MappingNode map => map.Entries.Aggregate(31, (hash, entry) => hash ^ HashCode.Combine(entry.Key.Text, GetHashCode(entry.Value))),
        _ => 0,
    };

    private static bool SameScalar(ScalarNode left, ScalarNode right) => left.Kind == right.Kind && left.Kind switch
    {
        ScalarKind.Number => JsonNumber.Of(left) is { } a && JsonNumber.Of(right) is { } b ? a == b : left.Text == right.Text,
        ScalarKind.Text => left.Text == right.Text,
        _ => Plain(left) == Plain(right),
    };

    private bool SameMapping(MappingNode left, MappingNode right) =>
        left.Entries.Length == right.Entries.Length
        && left.Entries.All(entry => right[entry.Key.Text] is { } other && Equals(entry.Value, other));

    /// <summary><c>True</c> is <c>true</c>; every spelling of null is one.</summary>
    private static string Plain(ScalarNode scalar) => scalar.Kind == ScalarKind.Null ? "" : scalar.Text.ToUpperInvariant();
}
