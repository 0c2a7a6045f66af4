using System.Collections.Concurrent;

namespace PegOpenData.Publishing.Output;

/// <summary>Keeps the published files in memory.</summary>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!files.TryAdd(path, bytes.ToArray()))
        {
            throw new InvalidOperationException($"{path} is written twice.");
        }
    }
}
