using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary><c>$schema</c>: the dialect a schema is written in.</summary>
internal sealed class SchemaDialect() : Keyword("$schema")
{
    public override Constraint? Compile(KeywordSource source)
    {
        var isKnown = source.Text() is not { } address || address.TrimEnd('#') == Dialect.Address || source.Schema.Resource.Dialect.AllowsUnknown;
        if (!isKnown)
        {
            source.Wrong(Dialect.Address);
        }

        return null;
    }
}
