using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>Which types a schema leaves open, by everything it applies to the same value.</summary>
internal static class SchemaTypes
{
    public static NodeTypes Of(Schema schema)
    {
        if (schema.Constant is { } constant)
        {
            return constant ? NodeTypes.All : NodeTypes.None;
        }

        var map = schema.Source as MappingNode;
        var types = NodeTypes.All;
        types &= map?["type"] is { } named ? Named(named) : types;
        types &= map?["enum"] is SequenceNode list ? list.Items.Aggregate(NodeTypes.None, (union, item) => union | Of(item)) : types;
        types &= map?["const"] is { } constantValue ? Of(constantValue) : types;
        types = schema.Parts("$ref").Concat(schema.Parts("allOf")).Aggregate(types, (left, part) => left & part.Value.Types);
        types &= AnyOf(schema.Parts("anyOf"));
        return types & AnyOf(schema.Parts("oneOf"));
    }

    /// <summary>The type of a value.</summary>
    public static NodeTypes Of(Node node) => node switch
    {
        MappingNode => NodeTypes.Map,
        SequenceNode => NodeTypes.List,
        ScalarNode { Kind: ScalarKind.Text } => NodeTypes.Text,
        ScalarNode { Kind: ScalarKind.Boolean } => NodeTypes.Boolean,
        ScalarNode { Kind: ScalarKind.Number } number => JsonNumber.Of(number) is { IsInteger: true } ? NodeTypes.Integer : NodeTypes.Number,
        _ => NodeTypes.Null,
    };

    /// <summary>A value of this type is among those allowed: an integer is a number, a number need not be an integer.</summary>
    public static bool Allow(this NodeTypes allowed, NodeTypes found) => (allowed & found) == found;

    /// <summary>The types that the value of <c>type</c> names; none for a name that is not one.</summary>
    public static NodeTypes Named(Node node) => node switch
    {
        ScalarNode name => Named(name.Text),
        SequenceNode names => names.Items.OfType<ScalarNode>().Aggregate(NodeTypes.None, (union, name) => union | Named(name.Text)),
        _ => NodeTypes.None,
    };

    public static NodeTypes Named(string name) => name switch
    {
        "null" => NodeTypes.Null,
        "boolean" => NodeTypes.Boolean,
        "integer" => NodeTypes.Integer,
        "number" => NodeTypes.Number,
        "string" => NodeTypes.Text,
        "array" => NodeTypes.List,
        "object" => NodeTypes.Map,
        _ => NodeTypes.None,
    };

    private static NodeTypes AnyOf(IReadOnlyList<KeyValuePair<string, Schema>> branches) =>
        branches.Count == 0 ? NodeTypes.All : branches.Aggregate(NodeTypes.None, (union, branch) => union | branch.Value.Types);
}
