using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>not</c>: anything but the schema.</summary>
internal sealed class Not() : Keyword("not", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        return visit =>
        {
            if (visit.FitsApart(schema))
            {
                visit.Fail(source);
            }
        };
    }
}
