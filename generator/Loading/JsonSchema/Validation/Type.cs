using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>type</c>: one type of JSON, or several.</summary>
internal sealed class Type() : Keyword("type")
{
    public override Constraint? Compile(KeywordSource source)
    {
        var names = source.Value is ScalarNode { Kind: ScalarKind.Text } one ? [one.Text] : source.Texts();
        if (names is not { } known || known.Any(name => SchemaTypes.Named(name) == NodeTypes.None))
        {
            source.Wrong("null, boolean, integer, number, string, array o object");
            return null;
        }

        var allowed = SchemaTypes.Named(source.Value);
        return visit =>
        {
            if (!allowed.Allow(SchemaTypes.Of(visit.Instance)))
            {
                visit.Fail(source);
            }
        };
    }
}
