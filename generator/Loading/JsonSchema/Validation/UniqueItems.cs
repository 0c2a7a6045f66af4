using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>uniqueItems</c>: no item twice.</summary>
internal sealed class UniqueItems() : Keyword("uniqueItems")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Boolean() is not true)
        {
            return null;
        }

        return visit =>
        {
            var seen = new HashSet<Node>(NodeEquality.Instance);
            foreach (var item in visit.Instance is SequenceNode list ? list.Items : [])
            {
                if (!seen.Add(item))
                {
                    visit.Fail(source, at: item);
                }
            }
        };
    }
}
