using PegOpenData.Loading.JsonSchema.Patterns;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>What a schema says of the fields of a record, gathered from everything it applies to the same value.</summary>
public static class SchemaOutline
{
    private static readonly string[] InPlace = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"];

    /// <summary>The schema and those it applies to the same value, each once.</summary>
    public static IReadOnlyList<Schema> Expand(Schema schema)
    {
        var found = new List<Schema>();
        var open = new Stack<Schema>([schema]);
        while (open.TryPop(out var next))
        {
            if (found.Contains(next))
            {
                continue;
            }

            found.Add(next);
            foreach (var part in InPlace.SelectMany(next.Parts).Reverse())
            {
                open.Push(part.Value);
            }
        }

        return found;
    }

    /// <summary>The names of the fields that are listed one by one, in their order.</summary>
    public static IReadOnlyList<string> Names(Schema schema) =>
        [.. Expand(schema).SelectMany(each => each.Parts("properties")).Where(part => part.Value.Constant != false).Select(part => part.Key).Distinct(StringComparer.Ordinal)];

    /// <summary>The schemas that speak of a field: those that list it, else those whose form of name it has, else those for any other.</summary>
    public static IReadOnlyList<Schema> Property(Schema schema, string name)
    {
        var all = Expand(schema);
        var listed = all.SelectMany(each => each.Parts("properties")).Where(part => part.Key == name).Select(part => part.Value).ToList();
        var formed = all.SelectMany(each => each.Parts("patternProperties")).Where(part => EcmaPattern.TryParse(part.Key)?.IsMatch(name) == true);
        listed.AddRange(formed.Select(part => part.Value));
        return listed.Count > 0
            ? listed
            : [.. all.SelectMany(each => each.Parts("additionalProperties")).Select(part => part.Value).Where(part => part.Constant is null)];
    }

    /// <summary>The schemas of the items of a list.</summary>
    public static IReadOnlyList<Schema> Items(Schema schema) =>
        [.. Expand(schema).SelectMany(each => each.Parts("items").Concat(each.Parts("prefixItems"))).Select(part => part.Value)];

    /// <summary>Fields that are not listed are refused.</summary>
    public static bool IsClosed(Schema schema) => Expand(schema)
        .SelectMany(each => each.Parts("additionalProperties").Concat(each.Parts("unevaluatedProperties")))
        .Any(part => part.Value.Constant == false);

    /// <summary>The title of a field, or null.</summary>
    public static string? TitleOf(Schema schema, string property) =>
        Property(schema, property).Select(found => found.Title).FirstOrDefault(title => title is not null);
}
