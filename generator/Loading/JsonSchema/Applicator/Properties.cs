using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>properties</c>: the schema of each property by name.</summary>
internal sealed class Properties() : Keyword("properties", Holds.Map)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.NamedSchemas().ToDictionary(StringComparer.Ordinal);
        return visit =>
        {
            if (visit.Instance is not MappingNode map)
            {
                return;
            }

            foreach (var entry in map.Entries)
            {
                if (schemas.TryGetValue(entry.Key.Text, out var schema))
                {
                    visit.Below(schema, entry.Value, Step.To(entry.Key.Text));
                    visit.Evaluated?.Property(entry.Key.Text);
                }
            }
        };
    }
}
