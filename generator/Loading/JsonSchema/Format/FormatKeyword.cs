using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary><c>format</c>: what kind of text it is, asserted.</summary>
/// <param name="mustBeKnown">A format that is not known is a mistake of the schema rather than nothing.</param>
internal sealed class FormatKeyword(bool mustBeKnown) : Keyword("format")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Text() is not { } name)
        {
            return null;
        }

        if (!Formats.Known.TryGetValue(name, out var isOf))
        {
            if (mustBeKnown)
            {
                source.Wrong(string.Join(", ", Formats.Known.Keys.Order(StringComparer.Ordinal)));
            }

            return null;
        }

        return visit =>
        {
            if (visit.Instance is ScalarNode { Kind: ScalarKind.Text } text && !isOf(text.Text))
            {
                visit.Fail(source);
            }
        };
    }
}
