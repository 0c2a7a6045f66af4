using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>Where an entry or an item stands in a file.</summary>
/// <param name="Name">What it is known by: the key of an entry, an item itself.</param>
/// <param name="IsOnlyADash">An item that begins with its first field: what stands beside it is beside that field.</param>
/// <param name="Groups">The mappings and lists around it, the outermost first, that a remark can be told to belong to by its indentation.</param>
internal sealed record DataPlace(Node Name, int Line, int EndLine, bool IsScalar, bool IsOnlyADash, ImmutableArray<DataPlace.Group> Groups)
{
    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<DataPlace> Of(string text, Node root)
    {
        var found = new List<(int Column, DataPlace Place)>();
        Walk(root, [], text.Split('\n'), found);
        return [.. found.OrderBy(each => each.Place.Line).ThenBy(each => each.Column).Select(each => each.Place)];
    }

    private static void Walk(Node node, ImmutableArray<Group> around, string[] lines, List<(int Column, DataPlace Place)> found)
    {
        // A list may stand as far to the left as its key: then only its items have a place of their own.
        var groups = node.Span.Column > (around.IsEmpty ? 0 : around[^1].Column) ? around.Add(new Group(node, node.Span.Column)) : around;
        if (node is MappingNode map)
        {
            foreach (var entry in map.Entries)
            {
                found.Add((entry.Key.Span.Column, new DataPlace(
                    entry.Key, entry.Key.Span.Line, TextLines.LastLineOf(entry.Value), entry.Value is ScalarNode, IsOnlyADash: false, groups)));
                Walk(entry.Value, groups, lines, found);
            }
        }
        else if (node is SequenceNode list)
        {
            foreach (var item in list.Items)
            {
                var isBlock = item is not ScalarNode && lines[item.Span.Line - 1][item.Span.Column - 1] is not ('[' or '{');
                found.Add((item.Span.Column - 1, new DataPlace(
                    item, item.Span.Line, TextLines.LastLineOf(item), item is ScalarNode, isBlock, groups)));
                Walk(item, groups, lines, found);
            }
        }
    }

    internal sealed record Group(Node Node, int Column);

    /// <summary>Looks for the first place after a line.</summary>
    internal readonly struct AfterLine(int line) : IComparable<DataPlace>
    {
        public int CompareTo(DataPlace? other) => other!.Line > line ? -1 : 1;
    }
}
