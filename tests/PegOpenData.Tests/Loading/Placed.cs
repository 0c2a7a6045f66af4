using PegOpenData.Loading.Syntax;

namespace PegOpenData.Tests.Loading;

/// <summary>Moves a small tree to a line of another file, for tests.</summary>
internal static class Placed
{
    public static MappingNode In(this MappingNode map, string file, int line)
    {
        var at = SourceSpan.OnLine(file, line, 1, 1);
        return new MappingNode(at, [.. map.Entries.Select(entry => new MappingEntry(Scalar(entry.Key, at), Move(entry.Value, at)))]);
    }

    private static Node Move(Node node, SourceSpan at) => node switch
    {
        ScalarNode scalar => Scalar(scalar, at),
        SequenceNode list => new SequenceNode(at, [.. list.Items.Select(item => Move(item, at))]),
        MappingNode map => map.In(at.File, at.Line),
        _ => node,
    };

    private static ScalarNode Scalar(ScalarNode scalar, SourceSpan at) => new(at, scalar.Text, scalar.Kind, scalar.IsPlain);
}
