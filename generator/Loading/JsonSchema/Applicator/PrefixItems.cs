using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>prefixItems</c>: the schemas of the first items, by place.</summary>
internal sealed class PrefixItems() : Keyword("prefixItems", Holds.List)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schemas = source.Schemas();
        return visit =>
        {
            if (visit.Instance is not SequenceNode list)
            {
                return;
            }

            var count = Math.Min(schemas.Length, list.Items.Length);
            for (var at = 0; at < count; at++)
            {
                visit.Below(schemas[at], list.Items[at], Step.To(at));
            }

            visit.Evaluated?.ItemsUpTo(count);
        };
    }
}
