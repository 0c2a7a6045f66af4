using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.Schemas;

/// <summary>Reads from a schema the columns that a table of its records may have, in the order of the schema.</summary>
public static class ColumnMeanings
{
    /// <summary>The words of a text stand under the name of its group: <c>atteso</c>, not <c>atteso.testo</c>.</summary>
    private const string OwnWords = ".testo";

    private const string Identifier = "/$defs/id";

    public static ImmutableArray<ColumnMeaning> Of(Schema record)
    {
        var columns = new SchemaColumns(record);
        var known = columns.Known.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. columns.Known
                .Where(name => !(name.EndsWith(OwnWords, StringComparison.Ordinal) && known.Contains(name[..^OwnWords.Length])))
                .Select(name => Of(record, name, columns.TypeOf(name.Split('.'))!.Value)),
        ];
    }

    /// <param name="name">Of a column that the schema allows, one of a year (<c>atteso.2024</c>) included.</param>
    public static ColumnMeaning Of(Schema record, string name, ColumnType type)
    {
        IReadOnlyList<Schema> at = [record];
        var (isRequired, isAdvanced) = (true, false);
        foreach (var step in name.Split('.'))
        {
            isRequired &= at.Any(schema => Requires(schema, step));
            at = [.. at.SelectMany(schema => SchemaOutline.Property(schema, step)).Distinct()];
            isAdvanced |= at.Any(schema => schema.Annotation("x-avanzato") == "true");
        }

        var said = at.SelectMany(SchemaOutline.Expand).ToList();
        var ofValue = type.IsList ? [.. at.SelectMany(SchemaOutline.Items).SelectMany(SchemaOutline.Expand)] : said;
        return new ColumnMeaning
        {
            Name = name,
            Type = type,
            Title = First(said, "title") ?? "",
            Description = First(said, "description") ?? "",
            Unit = First(said, "x-unita"),
            Example = said.SelectMany(Examples).FirstOrDefault(example => IsCell(example, type.IsList)),
            Allowed = Allowed(ofValue),
            IsRequired = isRequired,
            IsIdentifier = ofValue.Any(schema => Of(schema, "$ref") is ScalarNode reference && reference.Text.EndsWith(Identifier, StringComparison.Ordinal)),
            IsAdvanced = isAdvanced,
        };
    }

    private static bool Requires(Schema schema, string property) =>
        SchemaOutline.Expand(schema).Any(each => Of(each, "required") is SequenceNode names && names.Items.OfType<ScalarNode>().Any(name => name.Text == property));

    private static string? First(IEnumerable<Schema> said, string keyword) =>
        said.Select(schema => (Of(schema, keyword) as ScalarNode)?.Text).FirstOrDefault(text => text is not null);

    private static ImmutableArray<string> Allowed(IEnumerable<Schema> said) =>
        said.Select(schema => Of(schema, "enum")).OfType<SequenceNode>().FirstOrDefault() is { } list
            ? [.. list.Items.OfType<ScalarNode>().Select(item => item.Text)]
            : [];

    private static IEnumerable<Node> Examples(Schema schema) => Of(schema, "examples") is SequenceNode list ? list.Items : [];

    private static bool IsCell(Node example, bool isList) => isList ? example is SequenceNode : example is ScalarNode;

    private static Node? Of(Schema schema, string keyword) => (schema.Source as MappingNode)?[keyword];
}
