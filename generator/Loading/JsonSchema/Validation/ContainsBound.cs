using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>minContains</c> or <c>maxContains</c>: <c>contains</c> counts with them.</summary>
internal sealed class ContainsBound(string name) : Keyword(name)
{
    public override Constraint? Compile(KeywordSource source)
    {
        source.Count();
        return null;
    }
}
