using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary><c>$defs</c>: schemas kept under a name for others to refer to.</summary>
internal sealed class Defs() : Keyword("$defs", Holds.Map)
{
    public override Constraint? Compile(KeywordSource source)
    {
        source.NamedSchemas();
        return null;
    }
}
