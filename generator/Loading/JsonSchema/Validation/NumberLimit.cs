using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary>A limit on a number: <c>minimum</c>, <c>maximum</c> and those that exclude the limit itself.</summary>
internal sealed class NumberLimit(string name, Func<JsonNumber, JsonNumber, bool> isWithin) : Keyword(name)
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Number() is not { } limit)
        {
            return null;
        }

        return visit =>
        {
            if (visit.Instance is ScalarNode scalar && JsonNumber.Of(scalar) is { } number && !isWithin(number, limit))
            {
                visit.Fail(source);
            }
        };
    }
}
