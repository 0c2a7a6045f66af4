using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>propertyNames</c>: the schema of the names themselves.</summary>
internal sealed class PropertyNames() : Keyword("propertyNames", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        return visit =>
        {
            foreach (var entry in visit.Instance is MappingNode map ? map.Entries : [])
            {
                if (!visit.IsValidBelow(schema, entry.Key, Step.To(entry.Key.Text)))
                {
                    visit.Fail(source, entry.Key.Text, entry.Key);
                }
            }
        };
    }
}
