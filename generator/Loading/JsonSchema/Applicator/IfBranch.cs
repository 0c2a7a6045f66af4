using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>then</c> or <c>else</c>: nothing of their own, <c>if</c> applies them.</summary>
internal sealed class IfBranch(string name) : Keyword(name, Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        source.Subschema(source.Value);
        return null;
    }
}
