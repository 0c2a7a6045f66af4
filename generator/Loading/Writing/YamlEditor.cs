using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Loading.Writing;

/// <summary>Rewrites an existing file so that it holds a new tree, and leaves everything else as its keeper wrote it.</summary>
public static class YamlEditor
{
    /// <summary>
    /// The new text, of a file that is a record or a list. An entry whose value is the same keeps its lines byte for byte, with the comments above it; a changed one is written anew;
    /// a new one stands after the one it follows in <paramref name="wanted"/>; one that is not wanted goes.
    /// A text that cannot be read is replaced by the canonical form.
    /// </summary>
    public static string Update(string existingText, Node wanted, EntryOrder order = EntryOrder.Kept)
    {
        var canonical = YamlWriter.Write(wanted);
        existingText = existingText.TrimStart('\uFEFF');
        var merge = new BlockMerge(new TextLines(existingText), order);
        var edited = (Parse(existingText), wanted) switch
        {
            (MappingNode existing, MappingNode record) => merge.Merge(existing, record),
            (SequenceNode existing, SequenceNode list) => merge.Merge(existing, list),
            _ => canonical,
        };

        // The last word is the reader's: a layout that could not be taken apart well is written anew.
        return Parse(edited) is { } read && new SameWords(order).AreSame(read, wanted) ? edited : canonical;
    }

    private static Node? Parse(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlParser.Parse("", text, bag);
        return bag.HasErrors ? null : root;
    }
}
