using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.JsonSchema.Patterns;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>patternProperties</c>: the schema of every property whose name has a form.</summary>
internal sealed class PatternProperties() : Keyword("patternProperties", Holds.Map)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.NamedSchemas().Select(each => (Pattern: EcmaPattern.Compile(each.Key, source), Schema: each.Value)).ToArray();
        return visit =>
        {
            if (visit.Instance is not MappingNode map)
            {
                return;
            }

            foreach (var entry in map.Entries)
            {
                foreach (var (pattern, schema) in schemas)
                {
                    if (pattern?.IsMatch(entry.Key.Text) == true)
                    {
                        visit.Below(schema, entry.Value, Step.To(entry.Key.Text));
                        visit.Evaluated?.Property(entry.Key.Text);
                    }
                }
            }
        };
    }
}
