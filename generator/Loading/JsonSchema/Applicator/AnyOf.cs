using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>anyOf</c>: at least one of the schemas. Where none fits, the one that fits best speaks.</summary>
internal sealed class AnyOf() : Keyword("anyOf", Holds.List)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.Schemas();
        return visit =>
        {
            var fits = false;
            foreach (var schema in schemas)
            {
                fits |= visit.IsValidHere(schema);
                if (fits && visit.Evaluated is null)
                {
                    return;
                }
            }

            if (!fits)
            {
                BestBranch.Report(visit, source, schemas);
            }
        };
    }
}
