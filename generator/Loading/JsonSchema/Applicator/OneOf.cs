using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>oneOf</c>: exactly one of the schemas.</summary>
internal sealed class OneOf() : Keyword("oneOf", Holds.List)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.Schemas();
        return visit =>
        {
            var fitting = schemas.Count(visit.IsValidHere);
            if (fitting == 0)
            {
                BestBranch.Report(visit, source, schemas);
            }
            else if (fitting > 1)
            {
                visit.Fail(source, property: TooMany);
            }
        };
    }

    /// <summary>In the failure's property: more than one schema fits.</summary>
    internal const string TooMany = "*";
}
