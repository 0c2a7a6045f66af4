using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>items</c>: the schema of every item after those of <c>prefixItems</c>.</summary>
internal sealed class Items() : Keyword("items", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        var first = source.Sibling("prefixItems") is SequenceNode prefix ? prefix.Items.Length : 0;
        return visit =>
        {
            if (visit.Instance is not SequenceNode list)
            {
                return;
            }

            for (var at = first; at < list.Items.Length; at++)
            {
                visit.Below(schema, list.Items[at], Step.To(at));
            }

            visit.Evaluated?.AllItems();
        };
    }
}
