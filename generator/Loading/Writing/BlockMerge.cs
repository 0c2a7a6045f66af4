using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing;

/// <summary>Puts a wanted mapping in the place of an existing one, block by block of lines.</summary>
internal sealed class BlockMerge(TextLines lines, EntryOrder order)
{
    private readonly SameWords words = new(order);

    /// <summary>The whole file.</summary>
    public string Merge(MappingNode existing, MappingNode wanted)
    {
        var isBlock = existing.Entries.Length > 0 && IsBlock(existing);
        return isBlock ? string.Concat(Merge(existing, wanted, 1, lines.End)) : YamlWriter.Write(wanted);
    }

    /// <summary>The whole file, where it is a list.</summary>
    public string Merge(SequenceNode existing, SequenceNode wanted)
    {
        if (!IsBlock(existing) || wanted.Items.IsEmpty)
        {
            return YamlWriter.Write(wanted);
        }

        var header = HeaderEnd(1, existing.Span.Line);
        return string.Concat(lines.Range(1, header).Concat(new ItemMerge(lines, this, words).Merge(existing, wanted, header, lines.End)));
    }

    /// <summary>The lines from <paramref name="first"/> up to <paramref name="end"/>, holding the wanted mapping.</summary>
    public IEnumerable<string> Merge(MappingNode existing, MappingNode wanted, int first, int end)
    {
        var indent = existing.Entries[0].Key.Span.Column - 1;
        var header = HeaderEnd(first, existing.Entries[0].Key.Span.Line);
        var footer = lines.LeadOf(end, indent, TextLines.LastLineOf(existing.Entries[^1].Value) + 1);
        var blocks = Blocks(existing, header, footer, indent);
        var known = existing.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
        var fresh = wanted.Entries.Where(entry => !known.ContainsKey(entry.Key.Text)).Select(entry => entry.Key.Text + ":").ToHashSet(StringComparer.Ordinal);

        // A key that was there without a value would stand twice.
        bool IsFilledNow(string line) => fresh.Count > 0 && fresh.Contains(line.Trim());

        var body = Ordered(existing, wanted).SelectMany(entry => known.TryGetValue(entry.Key.Text, out var old)
            ? Rewrite(old, entry, blocks[entry.Key.Text], indent).Where(line => !IsFilledNow(line))
            : lines.New(YamlWriter.Lines(entry, new string(' ', indent))));
        return [.. lines.Range(first, header), .. body, .. lines.Range(footer, end)];
    }

    /// <summary>A mapping or list that is laid out in lines, not between brackets.</summary>
    public bool IsBlock(Node node) => node switch
    {
        MappingNode { Entries.Length: > 0 } map => map.Span.Line == map.Entries[0].Key.Span.Line && map.Span.Column == map.Entries[0].Key.Span.Column,
        SequenceNode { Items.Length: > 0 } list => lines[list.Span.Line][list.Span.Column - 1] == '-',
        _ => false,
    };

    /// <summary>The lines of an entry that is there already.</summary>
    private IEnumerable<string> Rewrite(MappingEntry old, MappingEntry wanted, Block block, int indent)
    {
        if (words.AreSame(old.Value, wanted.Value))
        {
            return lines.Range(block.Lead, block.End);
        }

        var lead = lines.Range(block.Lead, block.Start);
        if (Splice(old, wanted.Value) is { } spliced)
        {
            return [.. lead, lines.Ended(spliced), .. lines.Range(block.Start + 1, block.End)];
        }

        var hasOwnLines = old.Value.Span.Line > block.Start && IsBlock(old.Value);
        var opening = lines.Range(block.Lead, block.Start + 1);
        return (hasOwnLines, old.Value, wanted.Value) switch
        {
            (true, MappingNode map, MappingNode { Entries.Length: > 0 } other) => [.. opening, .. Merge(map, other, block.Start + 1, block.End)],
            (true, SequenceNode list, SequenceNode { Items.Length: > 0 } other) => [.. opening, .. new ItemMerge(lines, this, words).Merge(list, other, block.Start + 1, block.End)],
            _ => [.. lead, .. lines.New(YamlWriter.Lines(wanted, new string(' ', indent)))],
        };
    }

    /// <summary>The line with another value in the place of the old one, its comment kept; null where they do not both fit on the line.</summary>
    private string? Splice(MappingEntry old, Node wanted)
    {
        var span = old.Value.Span;
        var fits = old.Value is ScalarNode && span.Line == old.Key.Span.Line && span.EndLine == span.Line;
        return fits && wanted is ScalarNode && YamlWriter.OnOneLine(wanted) is { } value
            ? lines[span.Line][..(span.Column - 1)] + value + lines[span.Line][(span.EndColumn - 1)..]
            : null;
    }

    private Dictionary<string, Block> Blocks(MappingNode map, int header, int footer, int indent)
    {
        var blocks = new Dictionary<string, Block>(StringComparer.Ordinal);
        var end = footer;
        for (var at = map.Entries.Length - 1; at >= 0; at--)
        {
            var start = map.Entries[at].Key.Span.Line;
            var above = at == 0 ? header : TextLines.LastLineOf(map.Entries[at - 1].Value) + 1;
            var lead = at == 0 ? header : lines.LeadOf(start, indent, above);
            blocks.Add(map.Entries[at].Key.Text, new Block(lead, start, end));
            end = lead;
        }

        return blocks;
    }

    /// <summary>
    /// Where the words about the whole file end: after the last blank line above the first entry, or after the line for editors and the <c>---</c>.
    /// </summary>
    private int HeaderEnd(int first, int firstKey)
    {
        var end = first;
        for (var number = first; number < firstKey; number++)
        {
            var line = lines[number].Trim();
            var isAboutFile = line.Length == 0 || line.StartsWith("# yaml-language-server", StringComparison.Ordinal) || line.StartsWith("---", StringComparison.Ordinal);
            end = isAboutFile ? number + 1 : end;
        }

        return end;
    }

    private ImmutableArray<MappingEntry> Ordered(MappingNode existing, MappingNode wanted)
    {
        if (order == EntryOrder.Wanted)
        {
            return wanted.Entries;
        }

        var ordered = existing.Entries.Where(entry => wanted[entry.Key.Text] is not null).Select(entry => new MappingEntry(entry.Key, wanted[entry.Key.Text]!)).ToList();
        for (var at = 0; at < wanted.Entries.Length; at++)
        {
            if (existing[wanted.Entries[at].Key.Text] is null)
            {
                var before = at == 0 ? -1 : ordered.FindIndex(entry => entry.Key.Text == wanted.Entries[at - 1].Key.Text);
                ordered.Insert(before + 1, wanted.Entries[at]);
            }
        }

        return [.. ordered];
    }
}
