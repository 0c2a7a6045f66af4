using PegOpenData.Loading.Syntax.Text;
using YamlDotNet.Core;

namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>A YAML file becomes a tree: YAML 1.2 without anchors, tags, merge keys and several documents.</summary>
public static class YamlParser
{
    /// <summary>The tree, or null where the file cannot be understood; then at least one error says why.</summary>
    public static Node? Parse(SourceFile file, DiagnosticBag bag)
    {
        var text = SourceText.DecodeUtf8(file, bag);
        return text is null ? null : Parse(file.Path, text, bag);
    }

    internal static Node? Parse(string path, string text, DiagnosticBag bag)
    {
        if (!SourceText.HasOnlyAllowedCharacters(path, text, bag) || HasMergeMarker(path, text, bag))
        {
            return null;
        }

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

    private static bool HasMergeMarker(string path, string text, DiagnosticBag bag)
    {
        var at = MarkerAt(text, "<<<<<<<");
        at = at < 0 ? MarkerAt(text, ">>>>>>>") : at;
        if (at >= 0)
        {
            bag.Add(Errors.Yaml.MergeMarker(SourceText.PlaceOf(path, text, at)));
        }

        return at >= 0;
    }

    /// <summary>Where the marker begins a line, or -1.</summary>
    private static int MarkerAt(string text, string marker)
    {
        var at = text.IndexOf(marker, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] != '\n')
        {
            at = text.IndexOf(marker, at + 1, StringComparison.Ordinal);
        }

        return at;
    }
}
