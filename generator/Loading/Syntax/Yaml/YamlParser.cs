using System.Text.RegularExpressions;
using PegOpenData.Loading.Syntax.Text;
using YamlDotNet.Core;

namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>A YAML file becomes a tree: YAML 1.2 without anchors, tags, merge keys and several documents.</summary>
public static partial class YamlParser
{
    /// <summary>The tree, or null where the file cannot be understood; then at least one error says why.</summary>
    public static Node? Parse(SourceFile file, DiagnosticBag bag)
    {
        var text = SourceText.DecodeUtf8(file, bag);
        return text is null ? null : Parse(file.Path, text, bag);
    }

    internal static Node? Parse(string path, string text, DiagnosticBag bag)
    {
        if (!SourceText.IsFit(path, text, bag))
        {
            return null;
        }

        text = BlankLines().Replace(text, "");
        var reader = new YamlTreeReader(path, text, bag);
        try
        {
            return reader.Read();
        }
        catch (YamlException invalid)
        {
            bag.Add(YamlFaults.Explain(new YamlPlace(path, text, invalid.Start, reader.LastMark, reader.OpenBracket)));
        }
        catch (YamlTooDeepException)
        {
            return null;
        }
        catch (Exception stuck) when (stuck is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The library gives up in this way on a bracket that is never closed.
            bag.Add(YamlFaults.Explain(new YamlPlace(path, text, reader.LastMark, reader.LastMark, reader.OpenBracket)));
        }

        return null;
    }

    /// <summary>
    /// Spaces on an otherwise empty line mean nothing, but the library takes those at the head of a block of text for its indentation
    /// and refuses the rest. Without them no other place in the file moves.
    /// </summary>
    [GeneratedRegex("(?<=^|\n) +(?=\r?\n)", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();
}
