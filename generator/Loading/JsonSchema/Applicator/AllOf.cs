using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>allOf</c>: every one of the schemas.</summary>
internal sealed class AllOf() : Keyword("allOf", Holds.List)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.Schemas();
        return visit =>
        {
            foreach (var schema in schemas)
            {
                visit.Here(schema);
            }
        };
    }
}
