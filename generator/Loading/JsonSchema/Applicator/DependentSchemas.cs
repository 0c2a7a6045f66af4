using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>dependentSchemas</c>: a further schema where a property is present.</summary>
internal sealed class DependentSchemas() : Keyword("dependentSchemas", Holds.Map)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.NamedSchemas();
        return visit =>
        {
            foreach (var (name, schema) in schemas)
            {
                if (visit.Instance is MappingNode map && map[name] is not null)
                {
                    visit.Here(schema);
                }
            }
        };
    }
}
