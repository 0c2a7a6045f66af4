using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Unevaluated;

/// <summary><c>unevaluatedProperties</c>: the schema of every property that no other keyword has looked at.</summary>
internal sealed class UnevaluatedProperties() : Keyword("unevaluatedProperties", Holds.Schema)
{
    public override bool ComesLast => true;

    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        return visit =>
        {
            foreach (var entry in visit.Instance is MappingNode map ? map.Entries : [])
            {
                if (visit.Evaluated?.HasProperty(entry.Key.Text) == false)
                {
                    Applicator.AdditionalProperties.Check(visit, source, schema, entry);
                }
            }

            visit.Evaluated?.AllProperties();
        };
    }
}
