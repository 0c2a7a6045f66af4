using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Json;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary>The schema of schemas, in one file instead of the standard's eight: schemas that refer to it find it without the network.</summary>
internal static class MetaSchema
{
    private const string Resource = "metaschema.json";

    public static Node Read()
    {
        using var stream = typeof(MetaSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return JsonParser.Parse(new SourceFile(Resource, bytes.ToArray()), new DiagnosticBag())!;
    }
}
