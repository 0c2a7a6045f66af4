namespace PegOpenData.Model;

/// <summary>A file in memory, whether it came from a folder, an older revision or a test.</summary>
/// <param name="Path">Relative to the folder that was read, with <c>/</c>.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
