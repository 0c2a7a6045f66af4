using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>The columns of a table by the schema of its records.</summary>
public sealed class SchemaColumns(Schema record) : IColumns
{
    private const int MaxDepth = 4;

    public IReadOnlyList<string> Known { get; } = [.. Leaves(record, "", 1)];

    public ColumnType? TypeOf(IReadOnlyList<string> path)
    {
        IReadOnlyList<Schema> found = [record];
        for (var at = 0; at < path.Count; at++)
        {
            var isOpen = found.Any(schema => schema.Types.HasFlag(NodeTypes.Map) && !SchemaOutline.IsClosed(schema));
            found = [.. found.SelectMany(schema => SchemaOutline.Property(schema, path[at])).Distinct()];
            if (found.Count == 0)
            {
                return isOpen ? new ColumnType(CellType.Text, IsList: false) : null;
            }
        }

        return TypeOf(found);
    }

    /// <summary>A record that itself has fields is no column; its words (<c>atteso</c>) may be.</summary>
    private static ColumnType? TypeOf(IReadOnlyList<Schema> schemas)
    {
        var types = schemas.Aggregate(NodeTypes.None, (union, schema) => union | schema.Types);
        if ((types & (NodeTypes.Text | NodeTypes.Number | NodeTypes.Boolean)) == NodeTypes.None && types.HasFlag(NodeTypes.List))
        {
            IReadOnlyList<Schema> items = [.. schemas.SelectMany(SchemaOutline.Items)];
            return items.Count == 0 ? new ColumnType(CellType.Text, IsList: true)
                : TypeOf(items) is { } item ? item with { IsList = true } : null;
        }

        return CellOf(types, schemas) is { } cell ? new ColumnType(cell, IsList: false) : null;
    }

    private static CellType? CellOf(NodeTypes types, IReadOnlyList<Schema> schemas) => types switch
    {
        _ when types.HasFlag(NodeTypes.Text) => IsDate(schemas) ? CellType.Date : CellType.Text,
        _ when types.HasFlag(NodeTypes.Number) => CellType.Number,
        _ when types.HasFlag(NodeTypes.Integer) => CellType.Integer,
        _ when types.HasFlag(NodeTypes.Boolean) => CellType.Boolean,
        _ => null,
    };

    private static bool IsDate(IReadOnlyList<Schema> schemas)
    {
        var texts = schemas.SelectMany(SchemaOutline.Expand).Where(schema => (schema.Source as MappingNode)?["type"] is { } type
            && SchemaTypes.Named(type).HasFlag(NodeTypes.Text)).ToList();
        return texts.Count > 0 && texts.TrueForAll(schema => schema.Annotation("format") == "date");
    }

    private static IEnumerable<string> Leaves(Schema schema, string prefix, int depth)
    {
        foreach (var name in SchemaOutline.Names(schema))
        {
            var found = SchemaOutline.Property(schema, name);
            if (TypeOf(found) is not null)
            {
                yield return prefix + name;
            }

            var nested = depth < MaxDepth ? found.Where(each => each.Types.HasFlag(NodeTypes.Map) && each.Types != NodeTypes.All) : [];
            foreach (var leaf in nested.SelectMany(each => Leaves(each, $"{prefix}{name}.", depth + 1)))
            {
                yield return leaf;
            }
        }
    }
}
