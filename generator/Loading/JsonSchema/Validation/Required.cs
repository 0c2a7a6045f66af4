using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>required</c>: properties that must be there.</summary>
internal sealed class Required() : Keyword("required")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Texts() is not { } names)
        {
            return null;
        }

        return visit =>
        {
            foreach (var name in visit.Instance is MappingNode ? names : [])
            {
                if (((MappingNode)visit.Instance)[name] is null)
                {
                    visit.Fail(source, property: name);
                }
            }
        };
    }
}
