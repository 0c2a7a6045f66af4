using System.Text.Json;
using PegOpenData.Loading.Syntax.Text;

namespace PegOpenData.Loading.Syntax.Json;

/// <summary>
/// A JSON file becomes a tree. Strict, unlike reading it as YAML: numbers keep their form and escapes of surrogate halves are understood.
/// </summary>
public static class JsonParser
{
    /// <summary>The tree, or null where the file is not JSON; then an error says where.</summary>
    public static Node? Parse(SourceFile file, DiagnosticBag bag)
    {
        if (SourceText.DecodeUtf8(file, bag) is null)
        {
            return null;
        }

        var bytes = SourceText.WithoutMark(file.Content.Span);
        var tree = new JsonTreeReader(file.Path, bytes, bag);
        try
        {
            return tree.Read();
        }
        catch (Exception invalid) when (invalid is JsonException or InvalidOperationException)
        {
            var json = invalid as JsonException;
            var line = (int)(json?.LineNumber ?? 0) + 1;
            bag.Add(Errors.Yaml.Json(SourceSpan.OnLine(file.Path, line, (int)(json?.BytePositionInLine ?? 0) + 1, 1)));
            return null;
        }
    }
}
