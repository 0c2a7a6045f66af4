namespace PegOpenData.Publishing.Output;

/// <summary>Where published files go: a staged folder on disk, or memory in a test. Safe to call from several threads.</summary>
public interface IOutput
{
    /// <param name="path">Relative, with <c>/</c>; each path is written once.</param>
    void Write(string path, ReadOnlySpan<byte> bytes);
}
