namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>A file as a tree, and as the bytes it becomes.</summary>
internal sealed record WrittenFile(KeptFile Kept, ImportedFile File)
{
    /// <summary>It is there already, to the byte.</summary>
    public bool IsSame => Kept.Existing is { } there && File.Content.Span.SequenceEqual(there.Content.Span);
}
