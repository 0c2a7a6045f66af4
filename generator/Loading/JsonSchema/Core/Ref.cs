using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary><c>$ref</c>: another schema, for the same value.</summary>
internal sealed class Ref() : Keyword("$ref")
{
    public override Constraint? Compile(KeywordSource source)
    {
        var target = source.Reference(out _);
        return target is null ? null : visit => visit.Here(target);
    }
}
