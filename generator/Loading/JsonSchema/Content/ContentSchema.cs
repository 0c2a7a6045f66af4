using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Content;

/// <summary><c>contentSchema</c>: the schema of what a text holds when it is decoded; the standard does not assert it.</summary>
internal sealed class ContentSchema() : Keyword("contentSchema", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        source.Subschema(source.Value);
        return null;
    }
}
