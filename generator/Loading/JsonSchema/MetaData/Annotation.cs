using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.MetaData;

/// <summary>A keyword that says something of a value and demands nothing: <c>title</c>, <c>examples</c>, <c>deprecated</c> …</summary>
/// <param name="isShape">What its own value must be.</param>
/// <param name="shape">The same in words.</param>
internal sealed class Annotation(string name, Func<Node, bool> isShape, string shape) : Keyword(name)
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (!isShape(source.Value))
        {
            source.Wrong(shape);
        }

        return null;
    }

    public static Annotation OfText(string name) => new(name, node => node is ScalarNode { Kind: ScalarKind.Text }, "un testo");

    public static Annotation OfBoolean(string name) => new(name, node => node is ScalarNode { Kind: ScalarKind.Boolean }, "vero o falso");

    public static Annotation OfList(string name) => new(name, node => node is SequenceNode, "un elenco");

    public static Annotation OfMap(string name) => new(name, node => node is MappingNode, "un insieme di campi");

    public static Annotation OfAnything(string name) => new(name, _ => true, "");
}
