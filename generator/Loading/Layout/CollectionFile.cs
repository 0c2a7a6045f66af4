namespace PegOpenData.Loading.Layout;

/// <summary>A file that holds records of one collection of a plan.</summary>
/// <param name="IsFolderItem">It stands in the collection's folder, where a YAML file may be a single record.</param>
public sealed record CollectionFile(string Collection, SourceFile File, bool IsFolderItem)
{
    public bool IsTable => File.Path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>The file's name without its extension: <c>2020-06-30</c>.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(File.Path);
}
