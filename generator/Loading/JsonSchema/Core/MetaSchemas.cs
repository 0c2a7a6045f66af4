using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Json;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary>The schemas of schemas, the standard's own files (folder <c>draft2020-12</c>): schemas that refer to them find them without the network.</summary>
internal static class MetaSchemas
{
    private const string Folder = "draft2020-12/";

    /// <summary>Each with its <c>$id</c>.</summary>
    public static IEnumerable<(string Address, Node Schema)> Read() =>
        from name in typeof(MetaSchemas).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        where name.StartsWith(Folder, StringComparison.Ordinal)
        let schema = (MappingNode)Parse(name)
        select (((ScalarNode)schema["$id"]!).Text, (Node)schema);

    private static Node Parse(string name)
    {
        using var stream = typeof(MetaSchemas).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return JsonParser.Parse(new SourceFile(name, bytes.ToArray()), new DiagnosticBag())!;
    }
}
