using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Patterns;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>pattern</c>: a regular expression of ECMA-262 that must be found in the text.</summary>
internal sealed class Pattern() : Keyword("pattern")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Text() is not { } text || EcmaPattern.Compile(text, source) is not { } pattern)
        {
            return null;
        }

        return visit =>
        {
            if (visit.Instance is ScalarNode { Kind: ScalarKind.Text } scalar && !pattern.IsMatch(scalar.Text))
            {
                visit.Fail(source);
            }
        };
    }
}
