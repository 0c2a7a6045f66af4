using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing;

/// <summary>Puts a wanted list in the place of an existing one: an item is known again by its <c>id</c>, or by its words.</summary>
internal sealed class ItemMerge(TextLines lines, BlockMerge entries, SameWords words)
{
    public IEnumerable<string> Merge(SequenceNode existing, SequenceNode wanted, int first, int end)
    {
        var indent = existing.Span.Column - 1;
        var margin = new string(' ', indent);
        if (!existing.Items.All(item => StartsAfterDash(item, indent)))
        {
            return lines.New(wanted.Items.SelectMany(item => YamlWriter.ItemLines(item, margin)));
        }

        var footer = lines.LeadOf(end, indent, TextLines.LastLineOf(existing.Items[^1]) + 1);
        var blocks = Blocks(existing, first, footer, indent);
        var open = Enumerable.Range(0, existing.Items.Length).ToList();
        var body = wanted.Items.SelectMany(item => Take(existing, open, item) is { } at
            ? Rewrite(existing.Items[at], item, blocks[at], indent)
            : lines.New(YamlWriter.ItemLines(item, margin))).ToList();
        return [.. body, .. lines.Range(footer, end)];
    }

    private IEnumerable<string> Rewrite(Node old, Node wanted, Block block, int indent)
    {
        if (words.AreSame(old, wanted))
        {
            return lines.Range(block.Lead, block.End);
        }

        var lead = lines.Range(block.Lead, block.Start);
        if (old is not MappingNode map || wanted is not MappingNode { Entries.Length: > 0 } other || !entries.IsBlock(old))
        {
            return [.. lead, .. lines.New(YamlWriter.ItemLines(wanted, new string(' ', indent)))];
        }

        // Without its dash the item is a mapping like any other; the dash comes back before its first entry.
        lines[block.Start] = Replace(lines[block.Start], indent, ' ');
        var body = entries.Merge(map, other, block.Start, block.End).ToList();
        var opening = body.FindIndex(line => line.Trim() is not ("" or ['#', ..]));
        body[opening] = Replace(body[opening], indent, '-');
        return [.. lead, .. body];
    }

    /// <summary>The existing item that a wanted one was, taken from those still open; null for a new one.</summary>
    private int? Take(SequenceNode existing, List<int> open, Node wanted)
    {
        var id = IdOf(wanted);
        var at = id is not null ? open.FindIndex(place => IdOf(existing.Items[place]) == id) : -1;
        at = at < 0 ? open.FindIndex(place => words.AreSame(existing.Items[place], wanted)) : at;
        if (at < 0)
        {
            return null;
        }

        var found = open[at];
        open.RemoveAt(at);
        return found;
    }

    private Block[] Blocks(SequenceNode list, int first, int footer, int indent)
    {
        var blocks = new Block[list.Items.Length];
        var end = footer;
        for (var at = list.Items.Length - 1; at >= 0; at--)
        {
            var start = list.Items[at].Span.Line;
            var lead = at == 0 ? first : lines.LeadOf(start, indent, TextLines.LastLineOf(list.Items[at - 1]) + 1);
            blocks[at] = new Block(lead, start, end);
            end = lead;
        }

        return blocks;
    }

    private bool StartsAfterDash(Node item, int indent)
    {
        var before = lines[item.Span.Line].AsSpan(0, item.Span.Column - 1);
        return before.Length > indent && before[indent] == '-' && before.TrimStart().TrimEnd().SequenceEqual("-");
    }

    private static string? IdOf(Node node) => ((node as MappingNode)?["id"] as ScalarNode)?.Text;

    private static string Replace(string line, int at, char sign) => string.Concat(line.AsSpan(0, at), sign.ToString(), line.AsSpan(at + 1));
}
