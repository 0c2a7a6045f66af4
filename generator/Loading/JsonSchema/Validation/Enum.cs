using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>enum</c>: one of the values listed.</summary>
internal sealed class Enum() : Keyword("enum")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Value is not SequenceNode list)
        {
            source.Wrong("un elenco di valori");
            return null;
        }

        var values = list.Items.ToHashSet(NodeEquality.Instance);
        return visit =>
        {
            if (!values.Contains(visit.Instance))
            {
                visit.Fail(source);
            }
        };
    }
}
