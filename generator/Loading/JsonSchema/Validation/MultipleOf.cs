using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>multipleOf</c>: nothing is left over on division.</summary>
internal sealed class MultipleOf() : Keyword("multipleOf")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Number() is not { } divisor || divisor <= default(JsonNumber))
        {
            source.Wrong("un numero maggiore di zero");
            return null;
        }

        return visit =>
        {
            if (visit.Instance is ScalarNode scalar && JsonNumber.Of(scalar) is { } number && !number.IsMultipleOf(divisor))
            {
                visit.Fail(source);
            }
        };
    }
}
