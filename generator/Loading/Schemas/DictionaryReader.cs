using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Schemas;

/// <summary>Makes the data dictionary out of the schemas: one entry a field, dotted where it is nested, a record inside a record left to its own table.</summary>
internal sealed class DictionaryReader(Contract contract)
{
    private const string Suffix = ".schema.json";

    /// <summary>The kinds of files that are not collections, under the names that the dictionary gives them.</summary>
    private static readonly string[] Files = ["ente", "piano"];

    public ImmutableArray<FieldMeaning> Read() =>
    [
        .. Files.SelectMany(file => OfSchema(file, file)),
        .. Collections.All.SelectMany(collection => OfSchema(collection, Collections.RecordOf(collection))),
    ];

    private IEnumerable<FieldMeaning> OfSchema(string collection, string schema) =>
        OfObject(collection, "", new Place(schema, contract[schema].Source));

    private IEnumerable<FieldMeaning> OfObject(string collection, string prefix, Place place) =>
        Children(place, "properties").Concat(Children(place, "patternProperties").Select(child => child with { Name = "AAAA" }))
            .Where(child => !IsCollection(child.Place))
            .SelectMany(child => OfField(collection, prefix + child.Name, child.Place));

    private IEnumerable<FieldMeaning> OfField(string collection, string field, Place place)
    {
        var said = Chain(place).ToList();
        yield return new FieldMeaning(collection, field, First(said, "title"), First(said, "description"));

        // A list of parts within a part would repeat the same fields without end.
        var below = said.Concat(said.SelectMany(step => Children(step, "items", isNamed: false)).SelectMany(item => Chain(item.Place)));
        foreach (var nested in below.SelectMany(step => OfObject(collection, field + ".", step)).Where(nested => Depth(nested.Field) <= 2))
        {
            yield return nested;
        }
    }

    private static int Depth(string field) => field.Count(letter => letter == '.');

    /// <summary>The schema and those it refers to, the nearest first.</summary>
    private IEnumerable<Place> Chain(Place place)
    {
        for (Place? step = place; step is not null; step = Target(step))
        {
            yield return step;
        }
    }

    private Place? Target(Place place)
    {
        if ((place.Node as MappingNode)?["$ref"] is not ScalarNode reference)
        {
            return null;
        }

        var parts = reference.Text.Split('#');
        var schema = parts[0].Length == 0 ? place.Schema : parts[0][..^Suffix.Length];
        var node = contract[schema].Source;
        foreach (var step in parts.Length == 1 ? [] : parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = ((MappingNode)node)[step]!;
        }

        return new Place(schema, node);
    }

    private static bool IsCollection(Place place) =>
        (place.Node as MappingNode)?["$ref"] is ScalarNode reference && Collections.All.Contains(reference.Text.Replace(Suffix, "", StringComparison.Ordinal));

    private static string First(IEnumerable<Place> chain, string keyword) =>
        chain.Select(step => ((step.Node as MappingNode)?[keyword] as ScalarNode)?.Text).FirstOrDefault(text => text is not null) ?? "";

    private static IEnumerable<(string Name, Place Place)> Children(Place place, string keyword, bool isNamed = true)
    {
        if ((place.Node as MappingNode)?[keyword] is not MappingNode below)
        {
            return [];
        }

        return isNamed
            ? below.Entries.Select(entry => (entry.Key.Text, new Place(place.Schema, entry.Value)))
            : [(keyword, new Place(place.Schema, below))];
    }

    /// <summary>A node of a schema, and the schema that its references start from.</summary>
    private sealed record Place(string Schema, Node Node);
}
