using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary>A limit on how many characters, items or properties there are: <c>minLength</c>, <c>maxItems</c> and their kind.</summary>
/// <param name="count">How many, or null for a value the keyword does not speak of.</param>
internal sealed class CountLimit(string name, Func<Node, int?> count, Func<int, int, bool> isWithin) : Keyword(name)
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Count() is not { } limit)
        {
            return null;
        }

        return visit =>
        {
            if (count(visit.Instance) is { } found && !isWithin(found, limit))
            {
                visit.Fail(source);
            }
        };
    }

    /// <summary>Characters as people count them in Unicode: code points, not UTF-16 units.</summary>
    public static int? Characters(Node node) =>
        node is ScalarNode { Kind: ScalarKind.Text } text ? text.Text.EnumerateRunes().Count() : null;

    public static int? Items(Node node) => (node as SequenceNode)?.Items.Length;

    public static int? Properties(Node node) => (node as MappingNode)?.Entries.Length;
}
