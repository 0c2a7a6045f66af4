using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>A file of a plan as a tree: one that is there, or one to make.</summary>
/// <param name="Collection">Null for <c>piano.yaml</c> and <c>ente.yaml</c>.</param>
/// <param name="Existing">Null for a new file.</param>
internal sealed record KeptFile(string Path, string? Collection, string Schema, Node Root, SourceFile? Existing)
{
    public bool IsTable => Path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>It stands in the folder of its collection.</summary>
    public bool IsFolderItem { get; init; }

    /// <summary>As it was read; null for a new file.</summary>
    public Node? Before { get; init; }

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Its records were all taken away: the file goes.</summary>
    public bool IsRemoved => IsChanged && Before is not null && Root is SequenceNode { Items.IsEmpty: true };

    public bool IsChanged => Before is null || !ReferenceEquals(Before, Root);
}
