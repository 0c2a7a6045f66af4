namespace PegOpenData.Model.Sites;

/// <summary>A schema as it is published.</summary>
public sealed record SchemaFile(string Name, ReadOnlyMemory<byte> Content);
