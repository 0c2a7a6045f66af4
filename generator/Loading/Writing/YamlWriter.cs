using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing;

/// <summary>
/// The one canonical form of a YAML file: block style, two spaces, LF, keys in the order given, double quotes only where needed,
/// texts of several lines after <c>|</c>, nothing ever folded. What it writes is read back as the same tree.
/// </summary>
public static class YamlWriter
{
    private const string Step = "  ";

    /// <param name="schemaAddress">Where editors find the schema; null for none.</param>
    public static string Write(Node root, string? schemaAddress = null)
    {
        var lines = new List<string>();
        if (schemaAddress is not null)
        {
            lines.Add($"# yaml-language-server: $schema={schemaAddress}");
        }

        lines.AddRange(Lines(root, ""));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>The lines of one entry of a mapping.</summary>
    internal static List<string> Lines(MappingEntry entry, string indent)
    {
        var key = $"{indent}{YamlText.Key(entry.Key.Text)}:";
        if (OnOneLine(entry.Value) is { } value)
        {
            return [$"{key} {value}"];
        }

        return entry.Value is ScalarNode text
            ? [$"{key} {BlockHead(text)}", .. BlockLines(text, indent + Step)]
            : [key, .. Lines(entry.Value, indent + Step)];
    }

    /// <summary>The lines of one item of a list: the dash stands before the first.</summary>
    internal static List<string> ItemLines(Node item, string indent)
    {
        if (OnOneLine(item) is { } value)
        {
            return [$"{indent}- {value}"];
        }

        if (item is ScalarNode text)
        {
            return [$"{indent}- {BlockHead(text)}", .. BlockLines(text, indent + Step)];
        }

        var lines = Lines(item, indent + Step);
        lines[0] = $"{indent}- {lines[0][(indent.Length + 2)..]}";
        return lines;
    }

    /// <summary>A value that takes no line of its own, or null.</summary>
    internal static string? OnOneLine(Node node) => node switch
    {
        MappingNode { Entries.Length: 0 } => "{}",
        SequenceNode { Items.Length: 0 } => "[]",
        ScalarNode { Kind: ScalarKind.Text } text when YamlText.IsBlock(text.Text) => null,
        ScalarNode scalar => YamlText.Value(scalar),
        _ => null,
    };

    internal static List<string> Lines(Node node, string indent) => (OnOneLine(node), node) switch
    {
        ({ } value, _) => [indent + value],
        (_, MappingNode map) => [.. map.Entries.SelectMany(entry => Lines(entry, indent))],
        (_, SequenceNode list) => [.. list.Items.SelectMany(item => ItemLines(item, indent))],
        _ => [indent + BlockHead((ScalarNode)node), .. BlockLines((ScalarNode)node, indent + Step)],
    };

    private static string BlockHead(ScalarNode text) => text.Text.EndsWith('\n') ? "|" : "|-";

    private static IEnumerable<string> BlockLines(ScalarNode text, string indent) =>
        (text.Text.EndsWith('\n') ? text.Text[..^1] : text.Text).Split('\n').Select(line => line.Length == 0 ? "" : indent + line);
}
