using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary><c>if</c> with its <c>then</c> and <c>else</c>.</summary>
internal sealed class If() : Keyword("if", Holds.Schema)
{
    public override Constraint? Compile(KeywordSource source)
    {
        var condition = source.Subschema(source.Value);
        var then = Branch(source, "then");
        var otherwise = Branch(source, "else");
        return visit =>
        {
            if ((visit.IsValidHere(condition) ? then : otherwise) is { } schema)
            {
                visit.Here(schema);
            }
        };
    }

    private static Schema? Branch(KeywordSource source, string name) =>
        source.Sibling(name) is { } node ? source.Subschema(node, name) : null;
}
