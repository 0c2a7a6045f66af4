using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary><c>$id</c>: the address of the schema, which references inside it start from.</summary>
internal sealed class Id() : Keyword("$id")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Text() is { } address && address.TrimEnd('#').Contains('#', StringComparison.Ordinal))
        {
            source.Wrong("un indirizzo senza «#»");
        }

        return null;
    }
}
