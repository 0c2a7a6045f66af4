using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>Writes a tree as <see cref="YamlWriter"/> does, with the remarks of the file it came from in their places.</summary>
internal sealed class RemarkedYaml(RemarkPlaces remarks)
{
    private const string Step = "  ";

    /// <param name="schemaAddress">For the line that editors look for, where the file has none.</param>
    public string Write(Node root, string schemaAddress) =>
        string.Concat(Header(schemaAddress).Concat(Lines(root, "")).Select(line => line + "\n"));

    private IEnumerable<string> Header(string schemaAddress)
    {
        var said = remarks.Header.Where(remark => !remark.Text.StartsWith(Remark.DocumentStart, StringComparison.Ordinal) || remark.Text.Contains('#', StringComparison.Ordinal))
            .Select(remark => remark.Text.TrimStart('-', ' ')).SkipWhile(text => text.Length == 0).ToList();
        var isClosed = remarks.Header.Count > 0 && !remarks.Header[^1].IsForEditors && said.Exists(text => text.Length > 0);
        var isKnown = remarks.Header.Exists(remark => remark.IsForEditors);
        var lines = isKnown ? said : said.Prepend($"# yaml-language-server: $schema={schemaAddress}");
        return Singly([.. lines, .. isClosed ? [""] : Array.Empty<string>()]);
    }

    /// <summary>Blank lines one at a time.</summary>
    private static IEnumerable<string> Singly(IReadOnlyList<string> lines) => lines.Where((line, at) => line.Length > 0 || (at > 0 && lines[at - 1].Length > 0));

    private List<string> Lines(Node node, string indent) => (YamlWriter.OnOneLine(node), node) switch
    {
        (null, MappingNode map) => [.. map.Entries.SelectMany((entry, at) => Entry(entry, indent, at == 0)), .. Below(map, indent)],
        (null, SequenceNode list) => [.. list.Items.SelectMany((item, at) => Item(item, indent, at == 0)), .. Below(list, indent)],
        _ => YamlWriter.Lines(node, indent),
    };

    private IEnumerable<string> Entry(MappingEntry entry, string indent, bool isFirst)
    {
        var written = entry.Value is ScalarNode || YamlWriter.OnOneLine(entry.Value) is not null
            ? YamlWriter.Lines(entry, indent)
            : [$"{indent}{YamlText.Key(entry.Key.Text)}:", .. Lines(entry.Value, indent + Step)];
        return [.. Above(entry.Key, indent, isFirst), .. WithBeside(written, entry.Key)];
    }

    private IEnumerable<string> Item(Node item, string indent, bool isFirst)
    {
        var above = Above(item, indent, isFirst);
        if (item is ScalarNode || YamlWriter.OnOneLine(item) is not null)
        {
            return [.. above, .. WithBeside(YamlWriter.ItemLines(item, indent), item)];
        }

        // The dash stands before the first field; what is said above that field is said above the dash.
        var lines = Lines(item, indent + Step);
        var opening = lines.FindIndex(line => !line.AsSpan().TrimStart().StartsWith("#") && line.Length > 0);
        lines[opening] = $"{indent}- {lines[opening][(indent.Length + Step.Length)..]}";
        var beside = remarks.Beside(item) is { } remark ? [indent + remark] : Array.Empty<string>();
        return [.. above, .. beside, .. lines[..opening].Select(line => line.Length == 0 ? line : line[Step.Length..]), .. lines[opening..]];
    }

    private List<string> WithBeside(List<string> written, Node place)
    {
        if (remarks.Beside(place) is { } remark)
        {
            written[0] += " " + remark;
        }

        return written;
    }

    private IEnumerable<string> Above(Node place, string indent, bool isFirst) =>
        Indented(remarks.Above(place), indent).SkipWhile(line => isFirst && line.Length == 0);

    private IEnumerable<string> Below(Node group, string indent) => Indented(remarks.Below(group), indent);

    private static IEnumerable<string> Indented(IEnumerable<string> remarks, string indent) => remarks.Select(text => text.Length == 0 ? "" : indent + text);
}
