using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.Writing.Drafting;

/// <summary>What a schema says of the fields of a record, with an example of each.</summary>
internal static class DraftFields
{
    /// <summary>Nothing is deeper in an example than a field of a record of a list.</summary>
    private const int Deepest = 2;

    /// <summary>In the order of the schema.</summary>
    public static ImmutableArray<DraftField> Of(Schema record) => [.. SchemaOutline.Names(record).Select(name => Of(record, name, isPart: false))];

    private static DraftField Of(Schema record, string name, bool isPart)
    {
        var found = SchemaOutline.Property(record, name);
        var isList = found.Any(schema => schema.Types == NodeTypes.List);
        var meaning = ColumnMeanings.Of(record, name, new ColumnType(CellType.Text, isList));
        var words = $"{meaning.Title.TrimEnd('.')}{(meaning.IsRequired ? " (obbligatorio)" : "")}. {meaning.Description}";
        words += meaning.Allowed.IsEmpty ? "" : $" Una sola di queste parole: {string.Join(", ", meaning.Allowed)}.";
        var group = isPart || Given(found) is not null ? null : found.FirstOrDefault(schema => schema.Types == NodeTypes.Map && SchemaOutline.Names(schema).Count > 0);
        return new DraftField(
            name, words, Example(found, 0) ?? Tree.Text("…")!,
            group is null ? [] : [.. SchemaOutline.Names(group).Select(part => Of(group, part, isPart: true))]);
    }

    private static Node? Example(IReadOnlyList<Schema> schemas, int depth)
    {
        var types = schemas.Aggregate(NodeTypes.None, (union, schema) => union | schema.Types);
        return Given(schemas) ?? types switch
        {
            NodeTypes.Boolean => Tree.Boolean(true),
            NodeTypes.Integer or NodeTypes.Number => Tree.Number(1),
            NodeTypes.List when depth < Deepest => Example([.. schemas.SelectMany(SchemaOutline.Items)], depth + 1) is { } item ? Tree.List(item) : null,
            NodeTypes.Map when depth < Deepest => Tree.MapOrNone(Parts(schemas, depth + 1)),
            _ => null,
        };
    }

    /// <summary>The fields of a record in an example: its own, not those that name another record or say where it was printed.</summary>
    private static IEnumerable<(string Name, Node? Value)> Parts(IReadOnlyList<Schema> schemas, int depth) =>
        from schema in schemas
        from name in SchemaOutline.Names(schema)
        let meaning = ColumnMeanings.Of(schema, name, new ColumnType(CellType.Text, IsList: false))
        where !meaning.IsAdvanced && (!meaning.IsIdentifier || name == "id")
        select (name, Example(SchemaOutline.Property(schema, name), depth));

    /// <summary>The first example of the schema, or the first word of a closed list.</summary>
    private static Node? Given(IReadOnlyList<Schema> schemas) =>
        Listed(schemas, "examples") ?? Listed(schemas, "enum");

    private static Node? Listed(IReadOnlyList<Schema> schemas, string keyword) => schemas.SelectMany(SchemaOutline.Expand)
        .Select(schema => (schema.Source as MappingNode)?[keyword]).OfType<SequenceNode>().Select(list => list.Items.FirstOrDefault()).FirstOrDefault(item => item is not null);
}
