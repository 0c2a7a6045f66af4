using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>contains</c>, with <c>minContains</c> and <c>maxContains</c>: how many items a schema must fit.</summary>
internal sealed class Contains() : Keyword("contains", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        var least = Bound(source, "minContains") ?? 1;
        var most = Bound(source, "maxContains");
        return visit =>
        {
            if (visit.Instance is not SequenceNode list)
            {
                return;
            }

            var found = 0;
            for (var at = 0; at < list.Items.Length; at++)
            {
                if (visit.IsValidBelow(schema, list.Items[at], Step.To(at)))
                {
                    found++;
                    visit.Evaluated?.Item(at);
                }
            }

            if (found < least || most < found)
            {
                visit.Fail(source);
            }
        };
    }

    private static decimal? Bound(KeywordSource source, string sibling) =>
        source.Sibling(sibling) is ScalarNode scalar ? JsonNumber.Of(scalar)?.ToDecimal() : null;
}
