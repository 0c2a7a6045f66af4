using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>
/// Puts the fields of a record in the order of its schema, years after them in theirs, unknown ones at the end; lists keep theirs.
/// A word without quotes where the schema wants text (<c>codice: 04</c>) becomes that text. Every node keeps its place in the file.
/// </summary>
internal sealed class SchemaOrder
{
    private readonly Dictionary<Schema, Dictionary<string, int>> ranks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Schema, string), ImmutableArray<Schema>> properties = [];

    public Node Of(Node node, params ImmutableArray<Schema> schemas) => node switch
    {
        MappingNode map => new MappingNode(map.Span, [.. map.Entries
            .OrderBy(entry => Rank(entry.Key.Text, schemas))
            .ThenBy(entry => IsYear(entry.Key.Text) ? entry.Key.Text : "", StringComparer.Ordinal)
            .Select(entry => entry with { Value = Of(entry.Value, Property(entry.Key.Text, schemas)) })]),
        SequenceNode list => new SequenceNode(list.Span, Items(list, [.. schemas.SelectMany(SchemaOutline.Items).Distinct()])),
        ScalarNode { IsPlain: true, Kind: ScalarKind.Number or ScalarKind.Boolean } word when WantsText(schemas) => word.AsText(),
        _ => node,
    };

    private ImmutableArray<Node> Items(SequenceNode list, ImmutableArray<Schema> schemas) => [.. list.Items.Select(item => Of(item, schemas))];

    private int Rank(string key, ImmutableArray<Schema> schemas)
    {
        foreach (var schema in schemas)
        {
            if (RanksOf(schema).TryGetValue(key, out var rank))
            {
                return rank;
            }
        }

        return IsYear(key) ? int.MaxValue - 1 : int.MaxValue;
    }

    private Dictionary<string, int> RanksOf(Schema schema)
    {
        if (!ranks.TryGetValue(schema, out var known))
        {
            var names = SchemaOutline.Names(schema);
            ranks[schema] = known = Enumerable.Range(0, names.Count).ToDictionary(at => names[at], StringComparer.Ordinal);
        }

        return known;
    }

    private ImmutableArray<Schema> Property(string key, ImmutableArray<Schema> schemas) =>
        schemas is [var only] ? PropertyOf(only, key) : [.. schemas.SelectMany(schema => PropertyOf(schema, key)).Distinct()];

    private ImmutableArray<Schema> PropertyOf(Schema schema, string key)
    {
        if (!properties.TryGetValue((schema, key), out var known))
        {
            properties[(schema, key)] = known = [.. SchemaOutline.Property(schema, key).Distinct()];
        }

        return known;
    }

    private static bool WantsText(ImmutableArray<Schema> schemas)
    {
        var types = schemas.Aggregate(NodeTypes.None, (union, schema) => union | schema.Types);
        return types.HasFlag(NodeTypes.Text) && (types & (NodeTypes.Number | NodeTypes.Boolean)) == NodeTypes.None;
    }

    private static bool IsYear(string key) => key.Length == 4 && key.All(char.IsAsciiDigit);
}
