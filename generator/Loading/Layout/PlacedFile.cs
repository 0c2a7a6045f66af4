namespace PegOpenData.Loading.Layout;

/// <summary>A file with the steps of its path below the folder that was read.</summary>
internal sealed record PlacedFile(SourceFile File, string[] Steps)
{
    public string Name => Steps[^1];

    public bool IsReadme => Name == "README.md";
}
