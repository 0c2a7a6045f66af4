using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Unevaluated;

/// <summary><c>unevaluatedItems</c>: the schema of every item that no other keyword has looked at.</summary>
internal sealed class UnevaluatedItems() : Keyword("unevaluatedItems", Holds.Schema)
{
    public override bool ComesLast => true;

    public override Constraint? Compile(KeywordSource source)
    {
        var schema = source.Subschema(source.Value);
        return visit =>
        {
            if (visit.Instance is not SequenceNode list)
            {
                return;
            }

            for (var at = 0; at < list.Items.Length; at++)
            {
                if (visit.Evaluated?.HasItem(at) == false)
                {
                    visit.Below(schema, list.Items[at], Step.To(at));
                }
            }

            visit.Evaluated?.AllItems();
        };
    }
}
