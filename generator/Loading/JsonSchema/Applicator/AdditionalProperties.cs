using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.JsonSchema.Patterns;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>additionalProperties</c>: the schema of every property that neither <c>properties</c> nor <c>patternProperties</c> knows.</summary>
internal sealed class AdditionalProperties() : Keyword("additionalProperties", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        var names = Names(source, "properties").ToHashSet(StringComparer.Ordinal);
        var patterns = Names(source, "patternProperties").Select(name => EcmaPattern.Compile(name, source)).OfType<EcmaPattern>().ToArray();
        return visit =>
        {
            if (visit.Instance is not MappingNode map)
            {
                return;
            }

            foreach (var entry in map.Entries)
            {
                if (!names.Contains(entry.Key.Text) && !Array.Exists(patterns, pattern => pattern.IsMatch(entry.Key.Text)))
                {
                    Check(visit, source, schema, entry);
                }
            }
        };
    }

    /// <summary>A property that may not be is a fault of its key.</summary>
    internal static void Check(Visit visit, KeywordSource source, Schema schema, MappingEntry entry)
    {
        if (schema.Constant == false)
        {
            visit.Fail(source, entry.Key.Text, entry.Key);
        }
        else
        {
            visit.Below(schema, entry.Value, Step.To(entry.Key.Text));
        }

        visit.Evaluated?.Property(entry.Key.Text);
    }

    private static IEnumerable<string> Names(KeywordSource source, string sibling) =>
        source.Sibling(sibling) is MappingNode map ? map.Entries.Select(entry => entry.Key.Text) : [];
}
