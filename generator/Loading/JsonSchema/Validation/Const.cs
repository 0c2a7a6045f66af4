using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>const</c>: this value and no other.</summary>
internal sealed class Const() : Keyword("const")
{
    public override Constraint? Compile(KeywordSource source) => visit =>
    {
        if (!NodeEquality.Instance.Equals(source.Value, visit.Instance))
        {
            visit.Fail(source);
        }
    };
}
